import numpy as np
from autotangent.runtime import add_into, zeros


def scaled_fwd(x, n):
    """Value of scaled and what scaled_rev needs."""
    out = []
    with np.errstate(all="ignore"):
        for k in range(n):
            out.append(x * (k + 1))
    return out, (n, out)


def scaled_rev(saved, y_bar):
    """Adjoint of scaled: returns x_bar."""
    n, out = saved
    # return out
    out_bar = zeros(out)
    add_into(out_bar, y_bar)
    with np.errstate(all="ignore"):
        x_bar = 0.0
        for k in range(n - 1, -1, -1):
            # yield x * (k + 1)
            t_1_bar = out_bar.pop()
            x_bar += (k + 1) * t_1_bar
    return x_bar
