import numpy as np
from autotangent.runtime import batched

reflect_push_batched = batched(
    reflect_push,
    "u_dot wall_dot",
    "saved tuple(float, float, float), u_dot array(f; n), wall_dot float",
)


def rod_push_batched(saved, u_dot, wall_dot):
    """rod_push for many directions: axis 0 of (u_dot, wall_dot) counts them."""
    t_1_saveds, n, t_2 = saved
    t_1_saveds = iter(t_1_saveds)
    u_dot = u_dot.copy()
    for _ in range(n):
        u_dot[:, 1:-1] = 0.5 * (u_dot[:, 2:] + u_dot[:, :-2])
        t_1_saved = next(t_1_saveds)
        t_1_dot = reflect_push_batched(t_1_saved, u_dot=u_dot, wall_dot=wall_dot)
    return 2 * np.sum(t_2 * u_dot, axis=1)
