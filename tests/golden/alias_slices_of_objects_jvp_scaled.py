# autotangent-cache 1
# function: tests.programs.alias_slices_of_objects:scaled   variant: tangent   wrt: rows
#     k   defines: scaled_jvp
# source: ../alias_slices_of_objects.py   25cd0c72ccf39ffe
# generated: 49e392c23fa01e6d   gen: 1.0.0
# kinds: rows list(array(f; ?)), k float
# result: any
# resolved:
# deps:
# pin: no

def scaled_jvp(rows, k, *, rows_dot, k_dot):
    """Value and tangent of scaled along (rows_dot, k_dot)."""
    for row, row_dot in zip(rows, rows_dot):
        row_dot[...] = k * row_dot + k_dot * row
        row *= k
    return None, None
