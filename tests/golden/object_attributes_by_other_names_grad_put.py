# autotangent-cache 1
# function: tests.programs.object_attributes_by_other_names:put   variant: pair   wrt:
#     box value   shadows: box   defines: put_fwd put_rev
# source: ../object_attributes_by_other_names.py   eeb772b11d2445fc
# generated: e2f76e917588a608   gen: 1.0.0
# kinds: box tests.programs.object_attributes_by_other_names:Box{level?: float, pair?:
#     list(optional(float))}, value float
# result: any
# resolved:
# deps:
# pin: no

def put_fwd(box, value):
    """Value of put and what put_rev needs."""
    box.level = value
    return None, ()


def put_rev(saved, box_bar):
    """Adjoint of put: adds into box_bar, returns value_bar."""
    # box.level = value
    value_bar = box_bar.level
    box_bar.level = 0.0
    return value_bar
