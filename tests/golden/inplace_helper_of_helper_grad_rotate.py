# autotangent-cache 1
# function: tests.programs.inplace_helper_of_helper:rotate   variant: overlap   wrt: row
#     other angle   shadows: row other   defines: rotate_fwd rotate_rev
# source: ../inplace_helper_of_helper.py   a209461aa5d44dbb
# generated: bd95b455f7424aca   gen: 1.0.0
# kinds: row array(f; n), other array(f; n), angle float
# result: any
# resolved: np -> numpy
# deps:
# pin: no

import numpy as np


def rotate_fwd(row, other, angle):
    """Value of rotate and what rotate_rev needs."""
    kept = row.copy()
    row_6 = row[...].copy()
    row_3 = np.cos(angle)
    row[...] = row * row_3
    row_5 = row[...].copy()
    row_1 = np.sin(angle)
    row[...] += row_1 * other
    other_6 = other[...].copy()
    other_3 = np.cos(angle)
    other[...] = other * other_3
    other_5 = other[...].copy()
    other_2 = np.sin(angle)
    other[...] -= other_2 * kept
    return (
        None,
        (
            angle,
            kept,
            other,
            other_2,
            other_3,
            other_5,
            other_6,
            row,
            row_1,
            row_3,
            row_5,
            row_6,
        ),
    )


def rotate_rev(saved, row_bar, other_bar):
    """Adjoint of rotate: adds into row_bar, other_bar, returns angle_bar."""
    angle, kept, other, other_2, other_3, other_5, other_6, row, row_1, row_3, row_5, row_6 = saved
    other[...] = other_5
    # other -= np.sin(angle) * kept
    other_1_bar = -other_bar[...]
    angle_bar = np.cos(angle) * np.sum(kept * other_1_bar)
    kept_bar = other_2 * other_1_bar
    other[...] = other_6
    # other *= np.cos(angle)
    other_4_bar = other_bar[...].copy()
    other_bar[...] = 0.0
    other_bar += other_3 * other_4_bar
    angle_bar -= np.sin(angle) * np.sum(other * other_4_bar)
    row[...] = row_5
    # row += np.sin(angle) * other
    row_2_bar = row_bar[...].copy()
    angle_bar += np.cos(angle) * np.sum(other * row_2_bar)
    other_bar += row_1 * row_2_bar
    row[...] = row_6
    # row *= np.cos(angle)
    row_4_bar = row_bar[...].copy()
    row_bar[...] = 0.0
    row_bar += row_3 * row_4_bar
    angle_bar -= np.sin(angle) * np.sum(row * row_4_bar)
    # kept = row.copy()
    row_bar += kept_bar
    return angle_bar
