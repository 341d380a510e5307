# autotangent-cache 1
# function: tests.programs.data_helpers_change_keys:note   variant: tangent   wrt: table
#     x   defines: note_jvp
# source: ../data_helpers_change_keys.py   17c5e94995cff985
# generated: c1231c9c96306bfc   gen: 1.0.0
# kinds: table mapping(str: float), x float
# result: any
# resolved:
# deps:
# pin: no

def note_jvp(table, x, *, table_dot, x_dot):
    """Value and tangent of note along (table_dot, x_dot)."""
    table_dot['b'] = 2 * x * x_dot
    table["b"] = x * x
    return None, None
