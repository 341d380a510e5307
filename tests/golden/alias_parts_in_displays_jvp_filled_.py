# autotangent-cache 1
# function: tests.programs.alias_parts_in_displays:filled   variant: tangent   wrt: rows
#     z   defines: filled_jvp
# source: ../alias_parts_in_displays.py   f20227316afad954
# generated: 56de9239ca7058db   gen: 1.0.0
# kinds: rows tuple(array(f; n)), z float
# result: any
# resolved:
# deps:
# pin: no

def filled_jvp(rows, z, *, rows_dot, z_dot):
    """Value and tangent of filled along (rows_dot, z_dot)."""
    for row, row_dot in zip(rows, rows_dot):
        row_dot += 2 * z * z_dot
        row += z * z
    return None, None
