# autotangent-cache 1
# function: tests.programs.array_dtype_argument:table   variant: tangent   wrt: rows
#     defines: table_jvp
# source: ../array_dtype_argument.py   e781c0392104d365
# generated: 453acc973f0d38fc   gen: 1.0.0
# kinds: rows list(array(f; n)), dtype dtype(f)
# result: array(f; ?)
# resolved: enumerate -> builtins:enumerate; len -> builtins:len; np -> numpy
# deps:
# pin: no

import numpy as np


def table_jvp(rows, dtype, *, rows_dot):
    """Value and tangent of table along rows_dot."""
    out = np.zeros(len(rows), dtype)
    out_dot = np.zeros_like(out)
    for i, (row, row_dot) in enumerate(zip(rows, rows_dot)):
        out_dot[i] = np.sum(row_dot, dtype=dtype)
        out[i] = np.sum(row, dtype=dtype)
    return out, out_dot
