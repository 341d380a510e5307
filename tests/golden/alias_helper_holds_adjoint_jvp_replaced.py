# autotangent-cache 1
# function: tests.programs.alias_helper_holds_adjoint:replaced   variant: tangent   wrt:
#     table row   defines: replaced_jvp
# source: ../alias_helper_holds_adjoint.py   30d1b4d236df0bb1
# generated: 8bc4d54c2ad582f6   gen: 1.0.0
# kinds: table dict(row: array(f; n)), row array(f; n)
# result: float
# resolved:
# deps:
# pin: no

def replaced_jvp(table, row, *, table_dot, row_dot):
    """Value and tangent of replaced along (table_dot, row_dot)."""
    table_dot['row'] = row_dot
    table["row"] = row
    return 2.0 * row[0], 2 * row_dot[0]
