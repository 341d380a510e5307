# autotangent-cache 1
# function: tests.programs.alias_numbers_among_arrays:kept   variant: pair   wrt: x w
#     shadows: x   defines: kept_fwd kept_rev
# source: ../alias_numbers_among_arrays.py   071b337a751e2bc2
# generated: e028482e7bf41601   gen: 1.0.0
# kinds: x array(f; n), w float
# result: any
# resolved: Box -> tests.programs.alias_numbers_among_arrays:Box; np -> numpy
# deps:
# pin: no

import numpy as np
from autotangent.runtime import namespace, spread, unbroadcast


def kept_fwd(x, w):
    """Value of kept and what kept_rev needs."""
    t_1 = x * 1.0
    t_1_bar = np.zeros_like(t_1)
    t_2_bar = namespace(v=t_1_bar)
    t_2 = Box(t_1)
    t_3_bar = namespace(v=0.0)
    t_3 = Box(w)
    boxes_bar = [t_2_bar, t_3_bar]
    boxes = (t_2, t_3)
    first_bar = boxes_bar[0].v
    first = boxes[0].v
    first[0] = w
    values_bar = []
    values = []
    b_bar = boxes_bar[0]
    b = boxes[0]
    values_bar.append(b_bar.v)
    values.append(b.v)
    b_bar = boxes_bar[1]
    b = boxes[1]
    values_bar.append(0.0)
    values.append(b.v)
    t_4 = np.sum(values[0])
    return (
        t_4 * values[1],
        (b_bar, first_bar, t_1_bar, t_3_bar, t_4, values, values_bar),
    )


def kept_rev(saved, y_bar, x_bar):
    """Adjoint of kept: adds into x_bar, returns w_bar."""
    b_bar, first_bar, t_1_bar, t_3_bar, t_4, values, values_bar = saved
    # return np.sum(values[0]) * values[1]
    values_bar[0] += spread(unbroadcast(values[1] * y_bar, t_4), values[0], None, False)
    values_bar[1] += t_4 * y_bar
    # values.append(b.v)
    t_5_bar = values_bar.pop()
    b_bar.v += t_5_bar
    values_bar.pop()
    # first[0] = w
    w_bar = first_bar[0]
    first_bar[0] = 0.0
    # t_3 = Box(w)
    w_bar += t_3_bar.v
    # t_2 = x * 1.0
    x_bar += t_1_bar
    return w_bar
