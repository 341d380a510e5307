# autotangent-cache 1
# function: tests.programs.inplace_unnamed_places:fill   variant: tangent   wrt: part
#     value   defines: fill_jvp
# source: ../inplace_unnamed_places.py   e79815d9018eeea5
# generated: 22bdc96c73c0db20   gen: 1.0.0
# kinds: part array(f; n), value array(f; n)
# result: any
# resolved:
# deps:
# pin: no

def fill_jvp(part, value, *, part_dot, value_dot):
    """Value and tangent of fill along (part_dot, value_dot)."""
    part_dot[...] = value_dot
    part[...] = value
    return None, None
