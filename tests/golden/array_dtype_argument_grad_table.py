# autotangent-cache 1
# function: tests.programs.array_dtype_argument:table   variant: pair   wrt: rows
#     shadows: rows   defines: table_fwd table_rev
# source: ../array_dtype_argument.py   e781c0392104d365
# generated: 9f23887345d6601d   gen: 1.0.0
# kinds: rows list(array(f; n)), dtype dtype(f)
# result: array(f; ?)
# resolved: enumerate -> builtins:enumerate; len -> builtins:len; np -> numpy
# deps:
# pin: no

import numpy as np


def table_fwd(rows, dtype):
    """Value of table and what table_rev needs."""
    out = np.zeros(len(rows), dtype)
    for i, row in enumerate(rows):
        out[i] = np.sum(row, dtype=dtype)
    return out, (rows,)


def table_rev(saved, y_bar, rows_bar):
    """Adjoint of table: adds into rows_bar."""
    rows, = saved
    # return out
    out_bar = y_bar
    out_bar = out_bar.copy()
    for i in range(len(rows) - 1, -1, -1):
        row = rows[i]
        # out[i] = np.sum(row, dtype=dtype)
        row_bar = np.full_like(row, out_bar[i])
        out_bar[i] = 0.0
        rows_bar[i] += row_bar
