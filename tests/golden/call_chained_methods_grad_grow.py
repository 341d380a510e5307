# autotangent-cache 1
# function: tests.programs.call_chained_methods:grow   variant: pair   wrt: entries
#     value   shadows: entries   defines: grow_fwd grow_rev
# source: ../call_chained_methods.py   7083bc538635d642
# generated: a3b0614b037aabc2   gen: 1.0.0
# kinds: entries list(float), value float
# result: any
# resolved:
# deps:
# pin: no

def grow_fwd(entries, value):
    """Value of grow and what grow_rev needs."""
    entries.append(value)
    entries[0] = 2 * value
    return None, ()


def grow_rev(saved, entries_bar):
    """Adjoint of grow: adds into entries_bar, returns value_bar."""
    # entries[0] = 2 * value
    value_bar = 2 * entries_bar[0]
    entries_bar[0] = 0.0
    # entries.append(value)
    t_1_bar = entries_bar.pop()
    value_bar += t_1_bar
    return value_bar
