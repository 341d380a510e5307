# autotangent-cache 1
# function: tests.programs.call_chained_methods:grow   variant: tangent   wrt: entries
#     value   defines: grow_jvp
# source: ../call_chained_methods.py   7083bc538635d642
# generated: 1ffcd4853f30cb54   gen: 1.0.0
# kinds: entries list(float), value float
# result: any
# resolved:
# deps:
# pin: no

def grow_jvp(entries, value, *, entries_dot, value_dot):
    """Value and tangent of grow along (entries_dot, value_dot)."""
    entries_dot.append(value_dot)
    entries.append(value)
    entries_dot[0] = 2 * value_dot
    entries[0] = 2 * value
    return None, None
