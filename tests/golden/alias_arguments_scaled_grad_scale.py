# autotangent-cache 1
# function: tests.programs.alias_arguments_scaled:scale   variant: pair   wrt: row by
#     shadows: row by   defines: scale_fwd scale_rev
# source: ../alias_arguments_scaled.py   67707a63e0165f69
# generated: 12bf2feacfd8ed59   gen: 1.0.0
# kinds: row array(f; n), by array(f; n)
# result: any
# resolved:
# deps:
# pin: no

def scale_fwd(row, by):
    """Value of scale and what scale_rev needs."""
    row_1 = row.copy()
    row *= by
    return None, (by, row, row_1)


def scale_rev(saved, row_bar, by_bar):
    """Adjoint of scale: adds into row_bar, by_bar."""
    by, row, row_1 = saved
    row[...] = row_1
    # row *= by
    by_bar += row * row_bar
    row_bar *= by
