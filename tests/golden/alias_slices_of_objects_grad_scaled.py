# autotangent-cache 1
# function: tests.programs.alias_slices_of_objects:scaled   variant: pair   wrt: rows k
#     shadows: rows   defines: scaled_fwd scaled_rev
# source: ../alias_slices_of_objects.py   25cd0c72ccf39ffe
# generated: cd57238cbd0ec61b   gen: 1.0.0
# kinds: rows list(array(f; ?)), k float
# result: any
# resolved:
# deps:
# pin: no

def scaled_fwd(rows, k):
    """Value of scaled and what scaled_rev needs."""
    row_1s = []
    for row in rows:
        row_1 = row.copy()
        row_1s.append(row_1)
        row *= k
    return None, (k, row_1s, rows)


def scaled_rev(saved, rows_bar):
    """Adjoint of scaled: adds into rows_bar, returns k_bar."""
    k, row_1s, rows = saved
    k_bar = 0.0
    for i in range(len(rows) - 1, -1, -1):
        row = rows[i]
        row_1 = row_1s.pop()
        row[...] = row_1
        # row *= k
        row_2_bar = rows_bar[i][...].copy()
        rows_bar[i][...] = 0.0
        rows_bar[i] += k * row_2_bar
        k_bar += row @ row_2_bar
    return k_bar
