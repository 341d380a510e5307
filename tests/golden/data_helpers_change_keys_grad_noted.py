# autotangent-cache 1
# function: tests.programs.data_helpers_change_keys:noted   variant: pair   wrt: table x
#     shadows: table   defines: noted_fwd noted_rev
# source: ../data_helpers_change_keys.py   5c0457c6e1df77b8
# generated: 99559890eed7a38a   gen: 1.0.0
# kinds: table mapping(str: float), x float
# result: any
# resolved: note -> tests.programs.data_helpers_change_keys:note
# deps: tests.programs.data_helpers_change_keys:note=17c5e94995cff985
# pin: no

from autotangent.runtime import pair, put_back, snapshot

note_fwd, note_rev = pair(note, "table x", "table mapping(str: float), x float")


def noted_fwd(table, x):
    """Value of noted and what noted_rev needs."""
    table_1 = snapshot(table)
    _, saved = note_fwd(table, x)
    table_2 = table['a']
    table["a"] *= x
    return None, (saved, table, table_1, table_2, x)


def noted_rev(saved, table_bar):
    """Adjoint of noted: adds into table_bar, returns x_bar."""
    saved, table, table_1, table_2, x = saved
    table['a'] = table_2
    # table["a"] *= x
    x_bar = table['a'] * table_bar['a']
    table_bar['a'] = x * table_bar['a']
    # note(table, x)
    x_1_bar = note_rev(saved, table_bar)
    put_back(table, table_1)
    x_bar += x_1_bar
    return x_bar
