import numpy as np
from autotangent.runtime import shadowed_pair, shadows

v_cycle_fwd, v_cycle_rev = shadowed_pair(
    v_cycle,
    "u f",
    "u array(f; n), f array(f; n), h float",
)


def inplace_multigrid_grad(f):
    """Gradient of inplace_multigrid with respect to f."""
    f_bar = shadows(f)
    u = np.zeros(len(f))
    u_bar = np.zeros_like(u)
    us = []
    saveds = []
    u_1s = []
    for _ in range(2):
        us.append(u)
        u_1 = u.copy()
        u_1s.append(u_1)
        (u, u_bar), saved = v_cycle_fwd(
            u, f, 1 / (len(f) - 1), u_bar=u_bar, f_bar=f_bar
        )
        saveds.append(saved)

    # return u @ u
    u_bar += 2 * u
    for _ in range(2):
        saved = saveds.pop()
        u_1 = u_1s.pop()
        u = us.pop()
        # u = v_cycle(u, f, 1 / (len(f) - 1))
        v_cycle_rev(saved)
        u[...] = u_1
    return f_bar
