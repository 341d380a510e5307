# autotangent-cache 1
# function: tests.programs.object_parts_named:started   variant: tangent   wrt: x
#     defines: started_jvp
# source: ../object_parts_named.py   7d3d8de6457b1348
# generated: 781dc4d65896c14e   gen: 1.0.0
# kinds: x float
# result: float
# resolved: put -> tests.programs.object_parts_named:put
# deps: tests.programs.object_parts_named:put=5004a14b9f19d712
# pin: no

from autotangent.runtime import tangent

put_jvp = tangent(put, "rows x", "rows list(list(float)), x float")


def started_jvp(x, *, x_dot):
    """Value and tangent of started along x_dot."""
    rows = []
    rows_dot = []
    row = []
    row_dot = []
    rows_dot.append(row_dot)
    rows.append(row)
    row_dot.append(0.0)
    row.append(0.0)
    t_1, t_1_dot = put_jvp(rows, x, rows_dot=rows_dot, x_dot=x_dot)
    return rows[0][0] * 3, 3 * rows_dot[0][0]
