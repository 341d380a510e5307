# autotangent-cache 1
# function: tests.programs.alias_numbers_among_arrays:kept   variant: tangent   wrt: x w
#     defines: kept_jvp
# source: ../alias_numbers_among_arrays.py   071b337a751e2bc2
# generated: 42fe73209d62def9   gen: 1.0.0
# kinds: x array(f; n), w float
# result: any
# resolved: Box -> tests.programs.alias_numbers_among_arrays:Box; np -> numpy
# deps:
# pin: no

import numpy as np
from autotangent.runtime import namespace


def kept_jvp(x, w, *, x_dot, w_dot):
    """Value and tangent of kept along (x_dot, w_dot)."""
    boxes = [Box(x * 1.0), Box(w)]
    boxes_dot = [namespace(v=x_dot.copy()), namespace(v=w_dot)]
    first = boxes[0].v
    first_dot = boxes_dot[0].v
    first_dot[0] = w_dot
    first[0] = w
    values = []
    values_dot = []
    for b, b_dot in zip(boxes, boxes_dot):
        values_dot.append(b_dot.v)
        values.append(b.v)
    t_1 = np.sum(values[0])
    return t_1 * values[1], values[1] * np.sum(values_dot[0]) + t_1 * values_dot[1]
