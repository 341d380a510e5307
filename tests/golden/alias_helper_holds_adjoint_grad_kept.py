# autotangent-cache 1
# function: tests.programs.alias_helper_holds_adjoint:kept   variant: shadow   wrt: rows
#     row   shadows: rows row   defines: kept_fwd kept_rev
# source: ../alias_helper_holds_adjoint.py   97b5232391ab87da
# generated: caacd1f3594c194a   gen: 1.0.0
# kinds: rows list(array(f; ?)), row array(f; n)
# result: float
# resolved:
# deps:
# pin: no

def kept_fwd(rows, row, *, rows_bar, row_bar):
    """Value of kept and what kept_rev needs."""
    rows_bar.append(row_bar)
    rows.append(row)
    return rows[0][0] * row[1], (row, row_bar, rows, rows_bar)


def kept_rev(saved, y_bar):
    """Adjoint of kept: adds into rows_bar, row_bar."""
    row, row_bar, rows, rows_bar = saved
    # return rows[0][0] * row[1]
    rows_bar[0][0] += row[1] * y_bar
    row_bar[1] += rows[0][0] * y_bar
    rows_bar.pop()
