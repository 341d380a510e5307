# autotangent-cache 1
# function: tests.programs.data_shared_result:twice   variant: tangent   wrt: a
#     defines: twice_jvp
# source: ../data_shared_result.py   041c881d31d5a1d9
# generated: 7c42f11a49ba92e9   gen: 1.0.0
# kinds: a float
# result: tuple(array(f; ?), array(f; ?))
# resolved: np -> numpy
# deps:
# pin: no

import numpy as np


def twice_jvp(a, *, a_dot):
    """Value and tangent of twice along a_dot."""
    row = np.array([a, a])
    row_dot = np.array([a_dot, a_dot])
    return (row, row), (row_dot, row_dot)
