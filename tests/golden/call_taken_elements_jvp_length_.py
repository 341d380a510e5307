# autotangent-cache 1
# function: tests.programs.call_taken_elements:length   variant: tangent   wrt: x
#     defines: length_jvp
# source: ../call_taken_elements.py   17fd49f13c515f27
# generated: f4ef1c50b9b35e6e   gen: 1.0.0
# kinds: x array(f; n)
# result: float
# resolved: np -> numpy
# deps:
# pin: no

import numpy as np
from autotangent.runtime import quotient


def length_jvp(x, *, x_dot):
    """Value and tangent of length along x_dot."""
    t_1 = np.sqrt(np.sum(x**2))
    return t_1, quotient(np.sum(x * x_dot), t_1)
