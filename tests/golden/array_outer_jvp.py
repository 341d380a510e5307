import numpy as np


def rank_one_jvp(u, v, M, *, u_dot, v_dot, M_dot):
    """Value and tangent of rank_one along (u_dot, v_dot, M_dot)."""
    updated = M + np.outer(u, v)
    updated_dot = M_dot + np.outer(u_dot, v) + np.outer(u, v_dot)
    t_1 = np.outer(M, u)
    return (
        np.sum(updated**3) + np.sum(t_1**2),
        (
            3 * np.sum(updated**2 * updated_dot)
            + 2 * np.sum(t_1 * (np.outer(M_dot, u) + np.outer(M, u_dot)))
        ),
    )
