import numpy as np
from autotangent.runtime import quotient, spread as spread_


def kurtosis_grad(data, weight):
    """Gradient of kurtosis with respect to (data, weight)."""
    z_1 = np.std(data, axis=0)
    z = (data - np.mean(data, axis=0)) / z_1
    spread = np.var(data, axis=1, ddof=1)

    # return np.mean(z**4) + np.sum(weight * spread) + np.std(data, ddof=1, keepdims ...
    z_bar = 4 * z**3 / (len(data) * data.shape[1])
    weight_bar = spread
    spread_bar = weight
    data_bar = (
        quotient(
            data - np.mean(data, keepdims=True),
            spread_(np.std(data, ddof=1, keepdims=True), data, keepdims=True),
        )
        / (data.size - 1)
    )
    # spread = np.var(data, axis=1, ddof=1)
    data_bar += (
        2
        * (data - np.mean(data, axis=1, keepdims=True))
        * spread_bar[:, None]
        / (data.shape[1] - 1)
    )
    # z = (data - np.mean(data, axis=0)) / np.std(data, axis=0)
    z_2_bar = z_bar / z_1
    data_bar += (
        z_2_bar
        - z_2_bar.sum(axis=0) / len(data)
        - (
            quotient(
                data - np.mean(data, axis=0, keepdims=True), spread_(z_1, data, axis=0)
            )
            * np.sum(z * z_2_bar, axis=0)
            / len(data)
        )
    )
    return data_bar, weight_bar.copy()
