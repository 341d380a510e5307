# autotangent-cache 1
# function: tests.programs.alias_helper_holds_adjoint:kept   variant: tangent   wrt:
#     rows row   defines: kept_jvp
# source: ../alias_helper_holds_adjoint.py   97b5232391ab87da
# generated: 1c3b4ea1d287de44   gen: 1.0.0
# kinds: rows list(array(f; ?)), row array(f; n)
# result: float
# resolved:
# deps:
# pin: no

def kept_jvp(rows, row, *, rows_dot, row_dot):
    """Value and tangent of kept along (rows_dot, row_dot)."""
    rows_dot.append(row_dot)
    rows.append(row)
    return rows[0][0] * row[1], row[1] * rows_dot[0][0] + rows[0][0] * row_dot[1]
