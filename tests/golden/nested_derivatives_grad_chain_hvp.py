# autotangent-cache 1
# function: tests.programs.nested_derivatives:chain_hvp   variant: pair   wrt: x k x_dot
#     shadows: x x_dot   defines: chain_hvp_fwd chain_hvp_rev
# source: ../<autotangent tests.programs.nested_derivatives:chain_grad hvp e4a4d7>
#     bd8c7a5b3c102afb
# generated: 7f1249276d22456d   gen: 1.0.0
# kinds: x array(f; n), k float, x_dot array(f; n)
# result: array(f; x.0)
# resolved:
# deps:
# pin: no

import numpy as np
from autotangent.runtime import unbroadcast


def chain_hvp_fwd(x, k, *, x_dot):
    """Value of chain_hvp and what chain_hvp_rev needs."""
    t_1_bar_1 = x[1:] - x[:-1] ** 2
    t_1_bar = 2 * k * t_1_bar_1
    t_1_bar_dot_1 = 2 * x[:-1]
    t_1_bar_dot_2 = t_1_bar_dot_1 * x_dot[:-1]
    t_1_bar_dot_3 = x_dot[1:] - t_1_bar_dot_2
    t_1_bar_dot = 2 * k * t_1_bar_dot_3
    x_bar_dot = np.zeros_like(x)
    x_bar_dot[1:] = t_1_bar_dot
    x_bar_1 = 2 * x[:-1]
    x_bar_dot_1 = 2 * t_1_bar
    x_bar_dot_2 = x_bar_dot_1 * x_dot[:-1]
    x_bar_dot_3 = x_bar_1 * t_1_bar_dot
    x_bar_dot_4 = x_bar_dot_2 + x_bar_dot_3
    x_bar_dot[:-1] -= x_bar_dot_4
    x_bar_dot_5 = np.cos(x)
    x_bar_dot -= x_bar_dot_5 * x_dot
    return (
        x_bar_dot,
        (
            k,
            t_1_bar_1,
            t_1_bar_dot,
            t_1_bar_dot_1,
            t_1_bar_dot_2,
            t_1_bar_dot_3,
            x,
            x_bar_1,
            x_bar_dot_1,
            x_bar_dot_2,
            x_bar_dot_3,
            x_bar_dot_4,
            x_bar_dot_5,
            x_dot,
        ),
    )


def chain_hvp_rev(saved, y_bar, x_bar, x_dot_bar):
    """Adjoint of chain_hvp: adds into x_bar, x_dot_bar, returns k_bar."""
    k, t_1_bar_1, t_1_bar_dot, t_1_bar_dot_1, t_1_bar_dot_2, t_1_bar_dot_3, x, x_bar_1, x_bar_dot_1, x_bar_dot_2, x_bar_dot_3, x_bar_dot_4, x_bar_dot_5, x_dot = saved
    # return x_bar_dot
    x_bar_dot_bar = y_bar
    # x_bar_dot -= np.cos(x) * x_dot
    x_bar += x_dot * np.sin(x) * x_bar_dot_bar
    x_dot_bar -= x_bar_dot_5 * x_bar_dot_bar
    # x_bar_dot[:-1] -= 2 * t_1_bar * x_dot[:-1] + x_bar_1 * t_1_bar_dot
    x_bar_dot_4_bar = -unbroadcast(x_bar_dot_bar[:-1], x_bar_dot_4)
    x_bar_dot_2_bar = unbroadcast(x_bar_dot_4_bar, x_bar_dot_2).copy()
    t_1_bar_bar = (
        2
        * unbroadcast(
            np.broadcast_to(x_dot[:-1] * x_bar_dot_2_bar, np.shape(x_bar_dot_2)),
            x_bar_dot_1,
        )
    )
    x_dot_bar[:-1] += unbroadcast(
        np.broadcast_to(x_bar_dot_1 * x_bar_dot_2_bar, np.shape(x_bar_dot_2)),
        x_dot[:-1],
    )
    x_bar_dot_3_bar = unbroadcast(x_bar_dot_4_bar, x_bar_dot_3).copy()
    x_bar_1_bar = unbroadcast(
        np.broadcast_to(t_1_bar_dot * x_bar_dot_3_bar, np.shape(x_bar_dot_3)), x_bar_1
    )
    t_1_bar_dot_bar = unbroadcast(
        np.broadcast_to(x_bar_1 * x_bar_dot_3_bar, np.shape(x_bar_dot_3)), t_1_bar_dot
    )
    # x_bar_1 = 2 * x[:-1]
    x_bar[:-1] += 2 * x_bar_1_bar
    # x_bar_dot[1:] = t_1_bar_dot
    x_bar_dot_bar = x_bar_dot_bar.copy()
    t_1_bar_dot_bar = t_1_bar_dot_bar + unbroadcast(x_bar_dot_bar[1:], t_1_bar_dot)
    # t_1_bar_dot = 2 * k * (x_dot[1:] - 2 * x[:-1] * x_dot[:-1])
    k_bar = 2 * (t_1_bar_dot_3 @ t_1_bar_dot_bar)
    t_1_bar_dot_3_bar = 2 * k * t_1_bar_dot_bar
    x_dot_bar[1:] += unbroadcast(t_1_bar_dot_3_bar, x_dot[1:])
    t_1_bar_dot_2_bar = -unbroadcast(t_1_bar_dot_3_bar, t_1_bar_dot_2)
    x_bar[:-1] += (
        2
        * unbroadcast(
            np.broadcast_to(x_dot[:-1] * t_1_bar_dot_2_bar, np.shape(t_1_bar_dot_2)),
            t_1_bar_dot_1,
        )
    )
    x_dot_bar[:-1] += unbroadcast(
        np.broadcast_to(t_1_bar_dot_1 * t_1_bar_dot_2_bar, np.shape(t_1_bar_dot_2)),
        x_dot[:-1],
    )
    # t_1_bar = 2 * k * (x[1:] - x[:-1] ** 2)
    k_bar += 2 * (t_1_bar_1 @ t_1_bar_bar)
    t_1_bar_1_bar = 2 * k * t_1_bar_bar
    x_bar[1:] += t_1_bar_1_bar
    x_bar[:-1] -= 2 * x[:-1] * t_1_bar_1_bar
    return k_bar
