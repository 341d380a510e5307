# autotangent-cache 1
# function: tests.programs.alias_numbers_among_arrays:popped   variant: pair   wrt: x w
#     shadows: x   defines: popped_fwd popped_rev
# source: ../alias_numbers_among_arrays.py   b29334aedbd8adc0
# generated: 4258873d35eeb68f   gen: 1.0.0
# kinds: x array(f; n), w float
# result: float
# resolved: float -> builtins:float; np -> numpy
# deps:
# pin: no

import numpy as np
from autotangent.runtime import no_row, spread, unbroadcast


def popped_fwd(x, w):
    """Value of popped and what popped_rev needs."""
    t_1 = x * 1.0
    t_1_bar = np.zeros_like(t_1)
    stack_bar = [t_1_bar, 0.0]
    stack = [t_1, w]
    t_2 = x * w
    t_2_bar = np.zeros_like(t_2)
    stack_bar.append(t_2_bar)
    stack.append(t_2)
    top_bar = stack_bar.pop()
    top = stack.pop()
    top_bar[0] = 0.0
    no_row(top, 0, 'top[0]')
    top[0] = w
    n_bar = stack_bar.pop()
    n = stack.pop()
    t_3 = np.sum(top)
    t_4 = t_3 * n
    t_5 = np.sum(stack[0])
    return (
        float(t_4 * t_5),
        (
            n,
            n_bar,
            stack,
            stack_bar,
            t_1_bar,
            t_2_bar,
            t_3,
            t_4,
            t_5,
            top,
            top_bar,
            w,
            x,
        ),
    )


def popped_rev(saved, y_bar, x_bar):
    """Adjoint of popped: adds into x_bar, returns w_bar."""
    n, n_bar, stack, stack_bar, t_1_bar, t_2_bar, t_3, t_4, t_5, top, top_bar, w, x = saved
    # return float(np.sum(top) * n * np.sum(stack[0]))
    top_bar += spread(unbroadcast(n * t_5 * y_bar, t_3), top, None, False)
    n_bar += t_3 * t_5 * y_bar
    stack_bar[0] += spread(unbroadcast(t_4 * y_bar, t_5), stack[0], None, False)
    stack_bar.append(n_bar)
    # top[0] = w
    w_bar = top_bar[0]
    top_bar[0] = 0.0
    stack_bar.append(top_bar)
    stack_bar.pop()
    # t_2 = x * w
    x_bar += w * t_2_bar
    w_bar += x @ t_2_bar
    # stack = [x * 1.0, w]
    w_bar += stack_bar[1]
    # t_1 = x * 1.0
    x_bar += t_1_bar
    return w_bar
