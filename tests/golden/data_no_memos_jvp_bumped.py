# autotangent-cache 1
# function: tests.programs.data_no_memos:bumped   variant: tangent   wrt: x y   defines:
#     bumped_jvp
# source: ../data_no_memos.py   f9180500232952e1
# generated: d3352f420a677a4c   gen: 1.0.0
# kinds: x float, y float
# result: float
# resolved: bump -> tests.programs.data_no_memos:bump; np -> numpy
# deps: tests.programs.data_no_memos:bump=0f666e404b6280a5
# pin: no

import numpy as np
from autotangent.runtime import tangent

bump_jvp = tangent(bump, "row factor", "row array(f; ?), factor float")


def bumped_jvp(x, y, *, x_dot, y_dot):
    """Value and tangent of bumped along (x_dot, y_dot)."""
    rows = {}
    rows_dot = {}
    total = 0.0
    total_dot = 0.0
    for k in (1, 2, 1):
        if k not in rows:
            rows_dot[k] = np.array([x_dot, k * y_dot])
            rows[k] = np.array([x, k * y])
        total += rows[k] @ rows[k]
        total_dot = total_dot + rows_dot[k] @ rows[k] + rows[k] @ rows_dot[k]
        t_1, t_1_dot = bump_jvp(rows[k], x, row_dot=rows_dot[k], factor_dot=x_dot)
    return total, total_dot
