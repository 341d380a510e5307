import numpy as np
from autotangent.runtime import spread, undiagonal, unrepeat, untake


def shuffled_grad(M):
    """Gradient of shuffled with respect to M."""
    n, m = M.shape
    flat = M.T.reshape(n * m)

    # return total * M.ndim + np.sum(M[:1].squeeze() ** 3) + np.sum(M.diagonal() **  ...
    t_1 = M[:1].squeeze()
    total_bar = 1.0 * M.ndim
    M_bar = np.zeros_like(M)
    M_bar[:1] = (
        3 * np.reshape(t_1**2 * spread(1.0, t_1**3, None, False), np.shape(M[:1]))
    )
    M_bar += 2 * undiagonal(M.diagonal(), M, 0, 0, 1)
    # total = np.sum(flat.repeat(2)[::3] ** 2) / M.size + M.swapaxes(0, 1).take([0,  ...
    total_1 = flat.repeat(2)
    total_2 = M.swapaxes(0, 1)
    total_1_bar = np.zeros_like(total_1)
    total_1_bar[::3] = 2 * total_bar * total_1[::3] / M.size
    M_bar += np.swapaxes(
        untake(
            np.full(np.shape(total_2.take([0, 2, 2], axis=0)), total_bar, float),
            total_2,
            [0, 2, 2],
            axis=0,
        ),
        0,
        1,
    )
    flat_bar = unrepeat(total_1_bar, flat, 2)
    # flat = M.T.reshape(n * m)
    M_bar += np.reshape(flat_bar, np.shape(M.T)).T
    return M_bar
