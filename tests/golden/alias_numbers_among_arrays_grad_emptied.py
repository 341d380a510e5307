# autotangent-cache 1
# function: tests.programs.alias_numbers_among_arrays:emptied   variant: pair   wrt: x w
#     shadows: x   defines: emptied_fwd emptied_rev
# source: ../alias_numbers_among_arrays.py   3bc0d5cf12d80f56
# generated: 495d61b61f2732df   gen: 1.0.0
# kinds: x array(f; n), w float
# result: float
# resolved: float -> builtins:float; np -> numpy
# deps:
# pin: no

import numpy as np
from autotangent.runtime import no_row, spread


def emptied_fwd(x, w):
    """Value of emptied and what emptied_rev needs."""
    t_2 = x * 1.0
    t_2_bar = np.zeros_like(t_2)
    stack_bar = [t_2_bar, 0.0]
    stack = [t_2, w]
    stack_bar[0][0] = 0.0
    no_row(stack[0], 0, 'stack[0][0]')
    stack[0][0] = w
    total = 0.0
    trips = 0
    totals = []
    t_1_bars = []
    t_1s = []
    while stack:
        trips = trips + 1
        t_1_bar = stack_bar.pop()
        t_1_bars.append(t_1_bar)
        t_1 = stack.pop()
        t_1s.append(t_1)
        totals.append(total)
        total = total * w + float(np.sum(t_1))
    return total, (stack, stack_bar, t_1_bars, t_1s, t_2_bar, totals, trips, w)


def emptied_rev(saved, y_bar, x_bar):
    """Adjoint of emptied: adds into x_bar, returns w_bar."""
    stack, stack_bar, t_1_bars, t_1s, t_2_bar, totals, trips, w = saved
    # return total
    total_bar = y_bar
    w_bar = 0.0
    for _ in range(trips):
        t_1 = t_1s.pop()
        t_1_bar = t_1_bars.pop()
        total = totals.pop()
        # total = total * w + float(np.sum(stack.pop()))
        w_bar += total * total_bar
        t_1_bar += spread(total_bar, t_1, None, False)
        total_bar = w * total_bar
        stack.append(t_1)
        stack_bar.append(t_1_bar)
    # stack[0][0] = w
    w_bar += stack_bar[0][0]
    stack_bar[0][0] = 0.0
    # stack = [x * 1.0, w]
    w_bar += stack_bar[1]
    # t_2 = x * 1.0
    x_bar += t_2_bar
    return w_bar
