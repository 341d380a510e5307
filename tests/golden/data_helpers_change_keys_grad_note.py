# autotangent-cache 1
# function: tests.programs.data_helpers_change_keys:note   variant: pair   wrt: table x
#     shadows: table   defines: note_fwd note_rev
# source: ../data_helpers_change_keys.py   17c5e94995cff985
# generated: 278183368b847f1e   gen: 1.0.0
# kinds: table mapping(str: float), x float
# result: any
# resolved:
# deps:
# pin: no

def note_fwd(table, x):
    """Value of note and what note_rev needs."""
    table["b"] = x * x
    return None, (x,)


def note_rev(saved, table_bar):
    """Adjoint of note: adds into table_bar, returns x_bar."""
    x, = saved
    # table["b"] = x * x
    x_bar = 2 * x * table_bar['b']
    table_bar['b'] = 0.0
    return x_bar
