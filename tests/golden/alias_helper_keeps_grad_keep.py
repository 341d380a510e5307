# autotangent-cache 1
# function: tests.programs.alias_helper_keeps:keep   variant: shadow   wrt: holder items
#     x   shadows: holder items x   defines: keep_fwd keep_rev
# source: ../alias_helper_keeps.py   024591a1bbb556ce
# generated: f500afed2631dfc3   gen: 1.0.0
# kinds: holder types:SimpleNamespace{field: array(f; n)}, items list(array(f; n)), x
#     array(f; n)
# result: any
# resolved:
# deps:
# pin: no

def keep_fwd(holder, items, x, *, holder_bar, items_bar, x_bar):
    """Value of keep and what keep_rev needs."""
    holder_bar_1 = holder_bar.field
    holder_bar.field = x_bar
    holder.field = x
    items_bar.append(x_bar)
    items.append(x)
    return None, (holder_bar, holder_bar_1, items_bar)


def keep_rev(saved):
    """Adjoint of keep: adds into holder_bar, items_bar, x_bar."""
    holder_bar, holder_bar_1, items_bar = saved
    items_bar.pop()
    holder_bar.field = holder_bar_1
