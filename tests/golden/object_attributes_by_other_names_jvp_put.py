# autotangent-cache 1
# function: tests.programs.object_attributes_by_other_names:put   variant: tangent
#     wrt: box value   defines: put_jvp
# source: ../object_attributes_by_other_names.py   eeb772b11d2445fc
# generated: 4ccd803159ddc127   gen: 1.0.0
# kinds: box tests.programs.object_attributes_by_other_names:Box{inner?:
#     again(tests.programs.object_attributes_by_other_names:Box), level?: float, pair?:
#     list(optional(float))}, value float
# result: any
# resolved:
# deps:
# pin: no

def put_jvp(box, value, *, box_dot, value_dot):
    """Value and tangent of put along (box_dot, value_dot)."""
    box_dot.level = value_dot
    box.level = value
    return None, None
