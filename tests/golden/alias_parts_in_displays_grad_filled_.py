# autotangent-cache 1
# function: tests.programs.alias_parts_in_displays:filled   variant: pair   wrt: rows z
#     shadows: rows   defines: filled_fwd filled_rev
# source: ../alias_parts_in_displays.py   f20227316afad954
# generated: 012f4c26f1b55cd5   gen: 1.0.0
# kinds: rows tuple(array(f; n)), z float
# result: any
# resolved:
# deps:
# pin: no

import numpy as np


def filled_fwd(rows, z):
    """Value of filled and what filled_rev needs."""
    row_1s = []
    for row in rows:
        row_1 = row.copy()
        row_1s.append(row_1)
        row += z * z
    return None, (row_1s, rows, z)


def filled_rev(saved, rows_bar):
    """Adjoint of filled: adds into rows_bar, returns z_bar."""
    row_1s, rows, z = saved
    z_bar = 0.0
    for i in range(len(rows) - 1, -1, -1):
        row = rows[i]
        row_1 = row_1s.pop()
        row[...] = row_1
        # row += z * z
        row_2_bar = np.sum(rows_bar[i][...])
        z_bar += 2 * z * row_2_bar
    return z_bar
