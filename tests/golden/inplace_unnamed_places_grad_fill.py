# autotangent-cache 1
# function: tests.programs.inplace_unnamed_places:fill   variant: pair   wrt: part value
#     shadows: part value   defines: fill_fwd fill_rev
# source: ../inplace_unnamed_places.py   e79815d9018eeea5
# generated: a028cc6c463202d7   gen: 1.0.0
# kinds: part array(f; n), value array(f; n)
# result: any
# resolved:
# deps:
# pin: no

def fill_fwd(part, value):
    """Value of fill and what fill_rev needs."""
    part[...] = value
    return None, ()


def fill_rev(saved, part_bar, value_bar):
    """Adjoint of fill: adds into part_bar, value_bar."""
    # part[...] = value
    value_bar += part_bar
    part_bar[...] = 0.0
