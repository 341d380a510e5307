# autotangent-cache 1
# function: tests.programs.object_attributes_by_other_names:put   variant: shadow   wrt:
#     box value   shadows: box   defines: put_fwd put_rev
# source: ../object_attributes_by_other_names.py   eeb772b11d2445fc
# generated: a7aef26097401120   gen: 1.0.0
# kinds: box tests.programs.object_attributes_by_other_names:Box{inner?:
#     again(tests.programs.object_attributes_by_other_names:Box), level?: float, pair?:
#     list(optional(float))}, value float
# result: any
# resolved:
# deps:
# pin: no

def put_fwd(box, value, *, box_bar):
    """Value of put and what put_rev needs."""
    box_bar.level = 0.0
    box.level = value
    return None, (box_bar,)


def put_rev(saved):
    """Adjoint of put: adds into box_bar, returns value_bar."""
    box_bar, = saved
    # box.level = value
    value_bar = box_bar.level
    box_bar.level = 0.0
    return value_bar
