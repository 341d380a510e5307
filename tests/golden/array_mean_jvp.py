import numpy as np


def covariance_trace_jvp(data, *, data_dot):
    """Value and tangent of covariance_trace along data_dot."""
    centred = data - np.mean(data, axis=0)
    centred_dot = data_dot - np.mean(data_dot, axis=0)
    t_1 = np.mean(data)
    t_2 = np.mean(data, axis=1, keepdims=True)
    return (
        np.mean(centred**2) + t_1**2 + np.sum(t_2**3),
        (
            2 * np.mean(centred * centred_dot)
            + 2 * t_1 * np.mean(data_dot)
            + 3 * np.sum(t_2**2 * np.mean(data_dot, axis=1, keepdims=True))
        ),
    )
