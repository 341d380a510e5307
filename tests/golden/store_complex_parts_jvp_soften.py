# autotangent-cache 1
# function: tests.programs.store_complex_parts:soften   variant: tangent   wrt: a
#     defines: soften_jvp
# source: ../store_complex_parts.py   916301cc0fdc593b
# generated: aaffdb16d905e712   gen: 1.0.0
# kinds: a array(f; n), s float
# result: float
# resolved: np -> numpy
# deps:
# pin: no

import numpy as np


def soften_jvp(a, s, *, a_dot):
    """Value and tangent of soften along a_dot."""
    return np.sum(a**2) * s, 2 * s * np.sum(a * a_dot)
