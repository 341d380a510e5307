# autotangent-cache 1
# function: tests.programs.data_none_until:row   variant: pair   wrt: size   defines:
#     row_fwd row_rev
# source: ../data_none_until.py   575674511d3899ad
# generated: e52b78c8b793bf07   gen: 1.0.0
# kinds: size float, count int
# result: optional(array(f; 2))
# resolved: np -> numpy
# deps:
# pin: no

import numpy as np
from autotangent.runtime import unbroadcast


def row_fwd(size, count):
    """Value of row and what row_rev needs."""
    if count > 1:
        result = np.full(2, size * count)
    else:
        result = None
    return result, (count, size)


def row_rev(saved, y_bar):
    """Adjoint of row: returns size_bar."""
    count, size = saved
    # return result
    result_bar = y_bar
    size_bar = 0.0
    if count > 1:
        # result = np.full(2, size * count)
        size_bar += count * unbroadcast(result_bar, size * count)
    return size_bar
