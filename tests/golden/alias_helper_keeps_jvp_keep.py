# autotangent-cache 1
# function: tests.programs.alias_helper_keeps:keep   variant: tangent   wrt: holder
#     items x   defines: keep_jvp
# source: ../alias_helper_keeps.py   024591a1bbb556ce
# generated: ac093d0f26d923d1   gen: 1.0.0
# kinds: holder types:SimpleNamespace{field: array(f; n)}, items list(array(f; n)), x
#     array(f; n)
# result: any
# resolved:
# deps:
# pin: no

def keep_jvp(holder, items, x, *, holder_dot, items_dot, x_dot):
    """Value and tangent of keep along (holder_dot, items_dot, x_dot)."""
    holder_dot.field = x_dot
    holder.field = x
    items_dot.append(x_dot)
    items.append(x)
    return None, None
