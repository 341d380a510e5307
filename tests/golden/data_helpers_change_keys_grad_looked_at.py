# autotangent-cache 1
# function: tests.programs.data_helpers_change_keys:looked_at   variant: pair   wrt:
#     table x   shadows: table   defines: looked_at_fwd looked_at_rev
# source: ../data_helpers_change_keys.py   93eaeb5438d70e18
# generated: c1e2a16b4b4ae514   gen: 1.0.0
# kinds: table mapping(str: float), x float
# result: float
# resolved: len -> builtins:len
# deps:
# pin: no

def looked_at_fwd(table, x):
    """Value of looked_at and what looked_at_rev needs."""
    y = 1.0
    if "b" in table:
        y = 3.0 * x
    for k in table:
        y = 2.0 * y + table[k]
    return y * len(table), (table,)


def looked_at_rev(saved, y_bar, table_bar):
    """Adjoint of looked_at: adds into table_bar, returns x_bar."""
    table, = saved
    # return y * len(table)
    y_bar_ = len(table) * y_bar
    for k in reversed(table):
        # y = 2.0 * y + table[k]
        table_bar[k] += y_bar_
        y_bar_ = 2 * y_bar_
    x_bar = 0.0
    if 'b' in table:
        # y = 3.0 * x
        x_bar += 3 * y_bar_
    return x_bar
