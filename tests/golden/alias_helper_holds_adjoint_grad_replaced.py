# autotangent-cache 1
# function: tests.programs.alias_helper_holds_adjoint:replaced   variant: shadow   wrt:
#     table row   shadows: table row   defines: replaced_fwd replaced_rev
# source: ../alias_helper_holds_adjoint.py   30d1b4d236df0bb1
# generated: 23524c247b0fb522   gen: 1.0.0
# kinds: table dict(row: array(f; n)), row array(f; n)
# result: float
# resolved:
# deps:
# pin: no

def replaced_fwd(table, row, *, table_bar, row_bar):
    """Value of replaced and what replaced_rev needs."""
    table_bar_1 = table_bar['row']
    table_bar['row'] = row_bar
    table["row"] = row
    return 2.0 * row[0], (row_bar, table_bar, table_bar_1)


def replaced_rev(saved, y_bar):
    """Adjoint of replaced: adds into table_bar, row_bar."""
    row_bar, table_bar, table_bar_1 = saved
    # return 2.0 * row[0]
    row_bar[0] += 2 * y_bar
    table_bar['row'] = table_bar_1
