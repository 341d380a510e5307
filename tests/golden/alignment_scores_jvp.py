import numpy as np
from autotangent.runtime import quotient, share


def soft_dtw_jvp(x, y, gamma, *, x_dot, y_dot, gamma_dot):
    """Value and tangent of soft_dtw along (x_dot, y_dot, gamma_dot)."""
    n, m = len(x), len(y)
    D = np.full((n + 1, m + 1), 50.0)
    D_dot = np.zeros_like(D)
    D_dot[0, 0] = 0.0
    D[0, 0] = 0.0
    for i in range(1, n + 1):
        for j in range(1, m + 1):
            previous = np.array([D[i - 1, j - 1], D[i - 1, j], D[i, j - 1]])
            previous_dot = np.array(
                [D_dot[i - 1, j - 1], D_dot[i - 1, j], D_dot[i, j - 1]]
            )
            low = np.min(previous)
            low_dot = np.sum(share(previous, low) * previous_dot)
            soft_1 = (low - previous) / gamma
            soft_2 = np.exp(soft_1)
            soft_3 = np.sum(soft_2)
            soft_4 = np.log(soft_3)
            soft = low - gamma * soft_4
            soft_dot = (
                low_dot
                - soft_4 * gamma_dot
                - (
                    gamma
                    * quotient(
                        np.sum(
                            (
                                soft_2
                                * (low_dot - previous_dot - gamma_dot * soft_1)
                                / gamma
                            ),
                        ),
                        soft_3,
                    )
                )
            )
            D_1 = x[i - 1] - y[j - 1]
            D_dot[i, j] = 2 * D_1 * (x_dot[i - 1] - y_dot[j - 1]) + soft_dot
            D[i, j] = D_1**2 + soft
    return D[n, m], D_dot[n, m]
