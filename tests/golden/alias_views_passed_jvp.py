import numpy as np
from autotangent.runtime import laid_out, tangent

halve_jvp = tangent(halve, "v w", "v array(f; n), w float")


def folded_jvp(A, w, *, A_dot, w_dot):
    """Value and tangent of folded along (A_dot, w_dot)."""
    B = A * w
    B_dot = laid_out(w * A_dot + w_dot * A, B)
    t_1 = B.reshape(-1)
    t_1_dot = B_dot.reshape(-1)
    t_2, t_2_dot = halve_jvp(t_1, w, v_dot=t_1_dot, w_dot=w_dot)
    d = np.einsum("ii->i", B)
    d_dot = np.einsum('ii->i', B_dot)
    d_dot[...] = 2 * d_dot
    d *= 2
    return np.sum(B**2) + np.sum(d**3), 2 * np.sum(B * B_dot) + 3 * np.sum(d**2 * d_dot)
