import numpy as np


def rank_one_grad(u, v, M):
    """Gradient of rank_one with respect to (u, v, M)."""
    updated = M + np.outer(u, v)

    # return np.sum(updated**3) + np.sum(np.outer(M, u) ** 2)
    updated_bar = 3 * updated**2
    t_1_bar = 2 * np.outer(M, u)
    M_bar = np.reshape(t_1_bar @ np.ravel(u), np.shape(M))
    u_bar = np.reshape(np.ravel(M) @ t_1_bar, np.shape(u))
    # updated = M + np.outer(u, v)
    M_bar = M_bar + updated_bar
    u_bar = u_bar + updated_bar @ v
    v_bar = u @ updated_bar
    return u_bar, v_bar, M_bar
