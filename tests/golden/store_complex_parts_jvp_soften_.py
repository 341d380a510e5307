# autotangent-cache 1
# function: tests.programs.store_complex_parts:soften   variant: tangent   wrt: a s
#     defines: soften_jvp
# source: ../store_complex_parts.py   916301cc0fdc593b
# generated: 1658a5fd6db3dfa6   gen: 1.0.0
# kinds: a array(f; n), s float
# result: float
# resolved: np -> numpy
# deps:
# pin: no

import numpy as np


def soften_jvp(a, s, *, a_dot, s_dot):
    """Value and tangent of soften along (a_dot, s_dot)."""
    t_1 = np.sum(a**2)
    return t_1 * s, 2 * s * np.sum(a * a_dot) + t_1 * s_dot
