import numpy as np
from autotangent.runtime import quotient, spread as spread_


def kurtosis_jvp(data, weight, *, data_dot, weight_dot):
    """Value and tangent of kurtosis along (data_dot, weight_dot)."""
    z_1 = np.std(data, axis=0)
    z = (data - np.mean(data, axis=0)) / z_1
    z_dot = (
        data_dot
        - np.mean(data_dot, axis=0)
        - (
            z
            * np.sum(
                (
                    quotient(
                        data - np.mean(data, axis=0, keepdims=True),
                        spread_(z_1, data, axis=0),
                    )
                    * data_dot
                ),
                axis=0,
            )
            / len(data)
        )
    ) / z_1
    spread = np.var(data, axis=1, ddof=1)
    spread_dot = (
        2
        * np.sum((data - np.mean(data, axis=1, keepdims=True)) * data_dot, axis=1)
        / (data.shape[1] - 1)
    )
    t_1 = np.std(data, ddof=1, keepdims=True)
    return (
        np.mean(z**4) + np.sum(weight * spread) + t_1.sum(),
        (
            4 * np.mean(z**3 * z_dot)
            + np.sum(spread * weight_dot + weight * spread_dot)
            + (np.sum(quotient(data - np.mean(data, keepdims=True), spread_(t_1, data, keepdims=True)) * data_dot, keepdims=True) / (data.size - 1)).sum()
        ),
    )
