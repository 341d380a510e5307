# autotangent-cache 1
# function: tests.programs.call_same_names:spread_out   variant: tangent   wrt: v rate
#     defines: spread_out_jvp
# source: ../call_same_names.py   c3a68ed5108c1b5a
# generated: 6781bd18c6aa9412   gen: 1.0.0
# kinds: v array(f; n), rate float
# result: float
# resolved: np -> numpy
# deps:
# pin: no

import numpy as np


def spread_out_jvp(v, rate, *, v_dot, rate_dot):
    """Value and tangent of spread_out along (v_dot, rate_dot)."""
    v_dot[...] = rate * v_dot + rate_dot * v
    v *= rate
    t_1 = np.sum(v)
    return t_1 * rate, rate * np.sum(v_dot) + t_1 * rate_dot
