# autotangent-cache 1
# function: tests.programs.data_helpers_change_keys:looked_at   variant: tangent   wrt:
#     table x   defines: looked_at_jvp
# source: ../data_helpers_change_keys.py   93eaeb5438d70e18
# generated: 196abba107cff10c   gen: 1.0.0
# kinds: table mapping(str: float), x float
# result: float
# resolved: len -> builtins:len
# deps:
# pin: no

def looked_at_jvp(table, x, *, table_dot, x_dot):
    """Value and tangent of looked_at along (table_dot, x_dot)."""
    y = 1.0
    y_dot = 0.0
    if 'b' in table:
        y = 3.0 * x
        y_dot = 3 * x_dot
    for k in table:
        y = 2.0 * y + table[k]
        y_dot = 2 * y_dot + table_dot[k]
    return y * len(table), len(table) * y_dot
