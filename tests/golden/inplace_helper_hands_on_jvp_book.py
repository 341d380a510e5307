# autotangent-cache 1
# function: tests.programs.inplace_helper_hands_on:book   variant: tangent   wrt: g
#     total squares   defines: book_jvp
# source: ../inplace_helper_hands_on.py   e866174d6498c1d7
# generated: b5e89299803b89d3   gen: 1.0.0
# kinds: g array(f; n), total array(f; n), squares array(f; n)
# result: float
# resolved: np -> numpy
# deps:
# pin: no

import numpy as np


def book_jvp(g, total, squares, *, g_dot, total_dot, squares_dot):
    """Value and tangent of book along (g_dot, total_dot, squares_dot)."""
    total_dot += 3 * g_dot
    total += 3 * g
    squares_dot += 2 * g * g_dot
    squares += g * g
    return np.sum(g), np.sum(g_dot)
