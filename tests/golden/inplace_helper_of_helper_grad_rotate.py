# autotangent-cache 1
# function: tests.programs.inplace_helper_of_helper:rotate   variant: overlap   wrt: row
#     other angle   shadows: row other   defines: rotate_fwd rotate_rev
# source: ../inplace_helper_of_helper.py   a209461aa5d44dbb
# generated: 939eadaa8673a4d3   gen: 1.0.0
# kinds: row array(f; n), other array(f; n), angle float
# result: any
# resolved: np -> numpy
# deps:
# pin: no

import numpy as np


def rotate_fwd(row, other, angle):
    """Value of rotate and what rotate_rev needs."""
    kept = row.copy()
    row_1 = np.cos(angle)
    row_2 = row.copy()
    row[...] = row * row_1
    row_3 = np.sin(angle)
    row_4 = row.copy()
    row += row_3 * other
    other_1 = np.cos(angle)
    other_2 = other.copy()
    other[...] = other * other_1
    other_3 = np.sin(angle)
    other_4 = other.copy()
    other -= other_3 * kept
    return (
        None,
        (
            angle,
            kept,
            other,
            other_1,
            other_2,
            other_3,
            other_4,
            row,
            row_1,
            row_2,
            row_3,
            row_4,
        ),
    )


def rotate_rev(saved, row_bar, other_bar):
    """Adjoint of rotate: adds into row_bar, other_bar, returns angle_bar."""
    angle, kept, other, other_1, other_2, other_3, other_4, row, row_1, row_2, row_3, row_4 = saved
    other[...] = other_4
    # other -= np.sin(angle) * kept
    angle_bar = -np.cos(angle) * (kept @ other_bar)
    kept_bar = -other_3 * other_bar
    other[...] = other_2
    # other *= np.cos(angle)
    angle_bar -= np.sin(angle) * (other @ other_bar)
    other_bar *= other_1
    row[...] = row_4
    # row += np.sin(angle) * other
    row_5_bar = row_bar.copy()
    angle_bar += np.cos(angle) * (other @ row_5_bar)
    other_bar += row_3 * row_5_bar
    row[...] = row_2
    # row *= np.cos(angle)
    angle_bar -= np.sin(angle) * (row @ row_bar)
    row_bar *= row_1
    # kept = row.copy()
    row_bar += kept_bar
    return angle_bar
