import numpy as np


def multiply_fwd(a, v, out, *, a_bar, v_bar, out_bar):
    """Value of multiply and what multiply_rev needs."""
    out_1 = out[:].copy()
    out[:] = a @ v
    return (out, out_bar), (a, a_bar, out, out_1, out_bar, v, v_bar)


def multiply_rev(saved):
    """Adjoint of multiply: adds into a_bar, v_bar, out_bar."""
    a, a_bar, out, out_1, out_bar, v, v_bar = saved
    out[:] = out_1
    # out[:] = a @ v
    out_2_bar = out_bar.copy()
    out_bar[:] = 0.0
    a_bar += np.outer(out_2_bar, v)
    v_bar += a.T @ out_2_bar
