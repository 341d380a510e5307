# autotangent-cache 1
# function: tests.programs.object_parts_named:started   variant: pair   wrt: x
#     defines: started_fwd started_rev
# source: ../object_parts_named.py   7d3d8de6457b1348
# generated: f87829daba718fdb   gen: 1.0.0
# kinds: x float
# result: float
# resolved: put -> tests.programs.object_parts_named:put
# deps: tests.programs.object_parts_named:put=5004a14b9f19d712
# pin: no

from autotangent.runtime import pair, put_back, snapshot

put_fwd, put_rev = pair(put, "rows x", "rows list(list(float)), x float")


def started_fwd(x):
    """Value of started and what started_rev needs."""
    rows_bar = []
    rows = []
    row_bar = []
    row = []
    rows_bar.append(row_bar)
    rows.append(row)
    row_bar.append(0.0)
    row.append(0.0)
    rows_1 = snapshot(rows)
    _, saved = put_fwd(rows, x)
    return rows[0][0] * 3, (row_bar, rows, rows_1, rows_bar, saved)


def started_rev(saved, y_bar):
    """Adjoint of started: returns x_bar."""
    row_bar, rows, rows_1, rows_bar, saved = saved
    # return rows[0][0] * 3
    rows_bar[0][0] += 3 * y_bar
    # put(rows, x)
    x_bar = put_rev(saved, rows_bar)
    put_back(rows, rows_1)
    # row.append(0.0)
    row_bar.pop()
    return x_bar
