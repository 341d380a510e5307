import numpy as np


def score_jvp(S, P, *, S_dot, P_dot):
    """Value and tangent of score along (S_dot, P_dot)."""
    t_1 = np.trace(P, offset=1)
    return (
        np.trace(S @ P) + t_1**2 - np.trace(S.T @ S),
        (
            np.trace(S_dot @ P + S @ P_dot)
            + 2 * t_1 * np.trace(P_dot, offset=1)
            - np.trace(S_dot.T @ S + S.T @ S_dot)
        ),
    )
