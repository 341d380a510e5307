# autotangent-cache 1
# function: tests.programs.object_parts_named:put   variant: tangent   wrt: rows x
#     defines: put_jvp
# source: ../object_parts_named.py   5004a14b9f19d712
# generated: 58b4239c7c6e188f   gen: 1.0.0
# kinds: rows list(list(float)), x float
# result: any
# resolved:
# deps:
# pin: no

def put_jvp(rows, x, *, rows_dot, x_dot):
    """Value and tangent of put along (rows_dot, x_dot)."""
    rows_dot[0][0] += 2 * x * x_dot
    rows[0][0] += x * x
    return None, None
