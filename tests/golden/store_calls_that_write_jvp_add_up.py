# autotangent-cache 1
# function: tests.programs.store_calls_that_write:add_up   variant: tangent   wrt: h
#     values   defines: add_up_jvp
# source: ../store_calls_that_write.py   ed91d571adb6160a
# generated: 2074a787c91efa93   gen: 1.0.0
# kinds: h array(f; n), values array(f; n)
# result: array(f; h.0)
# resolved: BINS is array(i; n); np -> numpy
# deps:
# pin: no

import numpy as np


def add_up_jvp(h, values, *, h_dot, values_dot):
    """Value and tangent of add_up along (h_dot, values_dot)."""
    np.subtract.at(h_dot, BINS, values_dot)
    np.subtract.at(h, BINS, values)
    return h, h_dot
