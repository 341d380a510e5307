# autotangent-cache 1
# function: tests.programs.alias_numbers_among_arrays:popped   variant: tangent   wrt: x
#     w   defines: popped_jvp
# source: ../alias_numbers_among_arrays.py   b29334aedbd8adc0
# generated: 34e7c0023b2e7724   gen: 1.0.0
# kinds: x array(f; n), w float
# result: float
# resolved: float -> builtins:float; np -> numpy
# deps:
# pin: no

import numpy as np


def popped_jvp(x, w, *, x_dot, w_dot):
    """Value and tangent of popped along (x_dot, w_dot)."""
    stack = [x * 1.0, w]
    stack_dot = [x_dot.copy(), w_dot]
    stack_dot.append(w * x_dot + w_dot * x)
    stack.append(x * w)
    top_dot = stack_dot.pop()
    top = stack.pop()
    top_dot[0] = w_dot
    top[0] = w
    n_dot = stack_dot.pop()
    n = stack.pop()
    t_1 = np.sum(top)
    t_2 = t_1 * n
    t_3 = np.sum(stack[0])
    return (
        float(t_2 * t_3),
        float(t_3 * (n * np.sum(top_dot) + t_1 * n_dot) + t_2 * np.sum(stack_dot[0])),
    )
