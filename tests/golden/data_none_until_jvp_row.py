# autotangent-cache 1
# function: tests.programs.data_none_until:row   variant: tangent   wrt: size   defines:
#     row_jvp
# source: ../data_none_until.py   575674511d3899ad
# generated: d832b366ba52438d   gen: 1.0.0
# kinds: size float, count int
# result: optional(array(f; 2))
# resolved: np -> numpy
# deps:
# pin: no

import numpy as np
from autotangent.runtime import zeros


def row_jvp(size, count, *, size_dot):
    """Value and tangent of row along size_dot."""
    if count > 1:
        result = np.full(2, size * count)
        result_dot = np.full(2, count * size_dot)
    else:
        result = None
        result_dot = zeros(result)
    return result, result_dot
