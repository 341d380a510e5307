import numpy as np
from autotangent.runtime import einsum_adjoints, pair

halve_fwd, halve_rev = pair(halve, "v w", "v array(f; n), w float")


def folded_grad(A, w):
    """Gradient of folded with respect to (A, w)."""
    B = A * w
    B_bar = np.zeros_like(B)
    t_1_bar = B_bar.reshape(-1)
    t_1 = B.reshape(-1)
    t_1_1 = t_1.copy()
    _, saved = halve_fwd(t_1, w)
    d_bar = np.einsum('ii->i', B_bar)
    d = np.einsum("ii->i", B)
    d_1 = d.copy()
    d *= 2

    # return np.sum(B**2) + np.sum(d**3)
    B_bar += 2 * B
    d_bar += 3 * d**2
    d[...] = d_1
    # d *= 2
    d_2_bar = d_bar.copy()
    d_bar[...] = 0.0
    d_bar += 2 * d_2_bar
    # d = np.einsum("ii->i", B)
    if not np.may_share_memory(d_bar, B_bar):
        d_3_bars = einsum_adjoints(d_bar, 'ii->i', (B,))
        B_bar += d_3_bars[0]
    # halve(t_1, w)
    w_bar = halve_rev(saved, t_1_bar)
    t_1[...] = t_1_1
    # t_1 = B.reshape(-1)
    if not np.may_share_memory(t_1_bar, B_bar):
        B_bar += np.reshape(t_1_bar, np.shape(B))
    # B = A * w
    A_bar = w * B_bar
    w_bar += np.sum(A * B_bar)
    return A_bar, w_bar
