# autotangent-cache 1
# function: tests.programs.inplace_helper_of_helper:rotate   variant: tangent   wrt: row
#     other angle   defines: rotate_jvp
# source: ../inplace_helper_of_helper.py   a209461aa5d44dbb
# generated: 62860893b7216ce4   gen: 1.0.0
# kinds: row array(f; n), other array(f; n), angle float
# result: any
# resolved: np -> numpy
# deps:
# pin: no

import numpy as np


def rotate_jvp(row, other, angle, *, row_dot, other_dot, angle_dot):
    """Value and tangent of rotate along (row_dot, other_dot, angle_dot)."""
    kept = row.copy()
    kept_dot = row_dot.copy()
    row_1 = np.cos(angle)
    row_dot[...] = row_1 * row_dot - np.sin(angle) * angle_dot * row
    row[...] = row * row_1
    row_2 = np.sin(angle)
    row_dot += np.cos(angle) * angle_dot * other + row_2 * other_dot
    row += row_2 * other
    other_1 = np.cos(angle)
    other_dot[...] = other_1 * other_dot - np.sin(angle) * angle_dot * other
    other[...] = other * other_1
    other_2 = np.sin(angle)
    other_dot -= np.cos(angle) * angle_dot * kept + other_2 * kept_dot
    other -= other_2 * kept
    return None, None
