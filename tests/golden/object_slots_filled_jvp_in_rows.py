# autotangent-cache 1
# function: tests.programs.object_slots_filled:in_rows   variant: tangent   wrt: x y
#     defines: in_rows_jvp
# source: ../object_slots_filled.py   8c9104431bead6be
# generated: 047cd518fde4cc47   gen: 1.0.0
# kinds: x float, y float
# result: float
# resolved: put -> tests.programs.object_slots_filled:put
# deps: tests.programs.object_slots_filled:put=e8742275a9ba3cc3
# pin: no

from autotangent.runtime import tangent, zeros

put_jvp = tangent(
    put,
    "slots value",
    "slots list(optional(float)), key int, value float",
)
put_1_jvp = tangent(
    put,
    "slots value",
    "slots dict(first: optional(float)), key str, value float",
)


def in_rows_jvp(x, y, *, x_dot, y_dot):
    """Value and tangent of in_rows along (x_dot, y_dot)."""
    row = [None]
    row_dot = zeros(row)
    rows = [row, [y]]
    rows_dot = [row_dot, [y_dot]]
    rows_dot.reverse()
    rows.reverse()
    t_1, t_1_dot = put_jvp(row, 0, x, slots_dot=row_dot, value_dot=x_dot)
    rows_dot.append([x_dot])
    rows.append([x])
    table = {"first": None}
    table_dot = zeros(table)
    tables = [{"first": x}, table]
    tables_dot = [{'first': x_dot}, table_dot]
    tables_dot.reverse()
    tables.reverse()
    t_2, t_2_dot = put_1_jvp(table, 'first', y, slots_dot=table_dot, value_dot=y_dot)
    return (
        rows[1][0] * row[0] * y + tables[0]['first'] * tables[1]['first'],
        (
            y * (row[0] * rows_dot[1][0] + rows[1][0] * row_dot[0])
            + rows[1][0] * row[0] * y_dot
            + tables[1]['first'] * tables_dot[0]['first']
            + tables[0]['first'] * tables_dot[1]['first']
        ),
    )
