# autotangent-cache 1
# function: tests.programs.data_helpers_change_keys:noted   variant: tangent   wrt:
#     table x   defines: noted_jvp
# source: ../data_helpers_change_keys.py   5c0457c6e1df77b8
# generated: 4d238052b23c9861   gen: 1.0.0
# kinds: table mapping(str: float), x float
# result: any
# resolved: note -> tests.programs.data_helpers_change_keys:note
# deps: tests.programs.data_helpers_change_keys:note=17c5e94995cff985
# pin: no

from autotangent.runtime import tangent

note_jvp = tangent(note, "table x", "table mapping(str: float), x float")


def noted_jvp(table, x, *, table_dot, x_dot):
    """Value and tangent of noted along (table_dot, x_dot)."""
    t_1, t_1_dot = note_jvp(table, x, table_dot=table_dot, x_dot=x_dot)
    table_dot['a'] = x * table_dot['a'] + table['a'] * x_dot
    table["a"] *= x
    return None, None
