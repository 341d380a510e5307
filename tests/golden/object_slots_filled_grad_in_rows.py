# autotangent-cache 1
# function: tests.programs.object_slots_filled:in_rows   variant: pair   wrt: x y
#     defines: in_rows_fwd in_rows_rev
# source: ../object_slots_filled.py   8c9104431bead6be
# generated: ebcefa32d831e641   gen: 1.0.0
# kinds: x float, y float
# result: float
# resolved: put -> tests.programs.object_slots_filled:put
# deps: tests.programs.object_slots_filled:put=e8742275a9ba3cc3
# pin: no

from autotangent.runtime import put_back, shadowed_pair, snapshot

put_fwd, put_rev = shadowed_pair(
    put,
    "slots value",
    "slots dict(first: optional(float)), key str, value float",
)
put_1_fwd, put_1_rev = shadowed_pair(
    put,
    "slots value",
    "slots list(optional(float)), key int, value float",
)


def in_rows_fwd(x, y):
    """Value of in_rows and what in_rows_rev needs."""
    row_bar = [None]
    row = [None]
    t_1_bar = [0.0]
    t_1 = [y]
    rows_bar = [row_bar, t_1_bar]
    rows = [row, t_1]
    rows_bar.reverse()
    rows.reverse()
    row_1 = snapshot(row)
    _, saved = put_1_fwd(row, 0, x, slots_bar=row_bar)
    t_2_bar = [0.0]
    t_2 = [x]
    rows_bar.append(t_2_bar)
    rows.append(t_2)
    table_bar = {'first': None}
    table = {"first": None}
    t_3_bar = {'first': 0.0}
    t_3 = {'first': x}
    tables_bar = [t_3_bar, table_bar]
    tables = [t_3, table]
    tables_bar.reverse()
    tables.reverse()
    table_1 = snapshot(table)
    _, saved_1 = put_fwd(table, 'first', y, slots_bar=table_bar)
    return (
        rows[1][0] * row[0] * y + tables[0]['first'] * tables[1]['first'],
        (
            row,
            row_1,
            row_bar,
            rows,
            rows_bar,
            saved,
            saved_1,
            t_1_bar,
            t_2_bar,
            t_3_bar,
            table,
            table_1,
            tables,
            tables_bar,
            y,
        ),
    )


def in_rows_rev(saved, y_bar):
    """Adjoint of in_rows: returns x_bar, y_bar."""
    row, row_1, row_bar, rows, rows_bar, saved, saved_1, t_1_bar, t_2_bar, t_3_bar, table, table_1, tables, tables_bar, y = saved
    # return rows[1][0] * row[0] * y + tables[0]["first"] * tables[1]["first"]
    rows_bar[1][0] += row[0] * y * y_bar
    row_bar[0] += rows[1][0] * y * y_bar
    y_bar_ = rows[1][0] * row[0] * y_bar
    tables_bar[0]['first'] += tables[1]['first'] * y_bar
    tables_bar[1]['first'] += tables[0]['first'] * y_bar
    # put(table, "first", y)
    value_1_bar = put_rev(saved_1)
    put_back(table, table_1)
    y_bar_ += value_1_bar
    tables_bar.reverse()
    # t_3 = {'first': x}
    x_bar = t_3_bar['first']
    rows.pop()
    rows_bar.pop()
    # t_2 = [x]
    x_bar += t_2_bar[0]
    # put(row, 0, x)
    value_2_bar = put_1_rev(saved)
    put_back(row, row_1)
    x_bar += value_2_bar
    rows_bar.reverse()
    # t_1 = [y]
    y_bar_ += t_1_bar[0]
    return x_bar, y_bar_
