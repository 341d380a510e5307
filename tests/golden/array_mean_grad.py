import numpy as np


def covariance_trace_grad(data):
    """Gradient of covariance_trace with respect to data."""
    centred = data - np.mean(data, axis=0)

    # return np.mean(centred**2) + np.mean(data) ** 2 + np.sum(np.mean(data, axis=1, ...
    centred_bar = 2 * centred / (len(data) * data.shape[1])
    data_bar = np.broadcast_to(
        (
            2 * np.mean(data) / data.size
            + 3 * np.mean(data, axis=1, keepdims=True) ** 2 / data.shape[1]
        ),
        data.shape,
    )
    # centred = data - np.mean(data, axis=0)
    data_bar = data_bar + (centred_bar - centred_bar.sum(axis=0) / len(data))
    return data_bar
