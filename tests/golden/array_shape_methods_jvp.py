import numpy as np


def shuffled_jvp(M, *, M_dot):
    """Value and tangent of shuffled along M_dot."""
    n, m = M.shape
    flat = M.T.reshape(n * m)
    flat_dot = M_dot.T.reshape(n * m)
    total_1 = flat.repeat(2)[::3]
    total = np.sum(total_1**2) / M.size + M.swapaxes(0, 1).take([0, 2, 2], axis=0).sum()
    total_dot = (
        2 * np.sum(total_1 * flat_dot.repeat(2)[::3]) / M.size
        + M_dot.swapaxes(0, 1).take([0, 2, 2], axis=0).sum()
    )
    t_1 = M[:1].squeeze()
    t_2 = M.diagonal()
    return (
        total * M.ndim + np.sum(t_1**3) + np.sum(t_2**2) + len(M),
        (
            M.ndim * total_dot
            + np.sum(3 * t_1**2 * M_dot[:1].squeeze())
            + 2 * np.sum(t_2 * M_dot.diagonal())
        ),
    )
