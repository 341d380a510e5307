import numpy as np
from autotangent.runtime import spread, undiagonal, unrepeat, untake


def shuffled_grad(M):
    """Gradient of shuffled with respect to M."""
    n, m = M.shape
    flat = M.T.reshape(n * m)

    # return total * M.ndim + np.sum(M[:1].squeeze() ** 3) + np.sum(M.diagonal() **  ...
    t_2 = M[:1].squeeze()
    total_bar = M.ndim
    M_bar = np.zeros_like(M)
    M_bar[:1] += (
        3
        * np.reshape(t_2**2 * spread(1.0, t_2**3, None, False), np.shape(M[:1]))
    )
    M_bar += 2 * undiagonal(M.diagonal(), M, 0, 0, 1)
    # total = np.sum(flat.repeat(2)[::3] ** 2) / M.size + M.swapaxes(0, 1).take([0,  ...
    total_2 = flat.repeat(2)
    total_4 = M.swapaxes(0, 1)
    total_5 = [0, 2, 2]
    total_2_bar = np.zeros_like(total_2)
    total_2_bar[::3] += 2 * total_bar * total_2[::3] / M.size
    M_bar += np.swapaxes(
        untake(
            np.full(np.shape(total_4.take(total_5, axis=0)), total_bar),
            total_4,
            total_5,
            axis=0,
        ),
        0,
        1,
    )
    flat_bar = unrepeat(total_2_bar, flat, 2)
    # flat = M.T.reshape(n * m)
    M_bar += np.reshape(flat_bar, np.shape(M.T)).T
    return M_bar
