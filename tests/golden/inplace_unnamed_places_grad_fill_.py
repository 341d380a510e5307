# autotangent-cache 1
# function: tests.programs.inplace_unnamed_places:fill   variant: pair   wrt: part value
#     shadows: part value   defines: fill_fwd fill_rev
# source: ../inplace_unnamed_places.py   e79815d9018eeea5
# generated: c990250add46852f   gen: 1.0.0
# kinds: part array(f; ?), value array(f; ?)
# result: any
# resolved:
# deps:
# pin: no

from autotangent.runtime import unbroadcast


def fill_fwd(part, value):
    """Value of fill and what fill_rev needs."""
    part[...] = value
    return None, (value,)


def fill_rev(saved, part_bar, value_bar):
    """Adjoint of fill: adds into part_bar, value_bar."""
    value, = saved
    # part[...] = value
    value_bar += unbroadcast(part_bar, value)
    part_bar[...] = 0.0
