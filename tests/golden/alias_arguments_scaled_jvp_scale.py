# autotangent-cache 1
# function: tests.programs.alias_arguments_scaled:scale   variant: tangent   wrt: row by
#     defines: scale_jvp
# source: ../alias_arguments_scaled.py   67707a63e0165f69
# generated: 65903daa28e855a7   gen: 1.0.0
# kinds: row array(f; n), by array(f; n)
# result: any
# resolved:
# deps:
# pin: no

def scale_jvp(row, by, *, row_dot, by_dot):
    """Value and tangent of scale along (row_dot, by_dot)."""
    row_dot[...] = by * row_dot + row * by_dot
    row *= by
    return None, None
