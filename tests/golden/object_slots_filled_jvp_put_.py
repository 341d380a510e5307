# autotangent-cache 1
# function: tests.programs.object_slots_filled:put   variant: tangent   wrt: slots value
#     defines: put_jvp
# source: ../object_slots_filled.py   e8742275a9ba3cc3
# generated: be677a2726c94b20   gen: 1.0.0
# kinds: slots list(optional(float)), key int, value float
# result: any
# resolved:
# deps:
# pin: no

def put_jvp(slots, key, value, *, slots_dot, value_dot):
    """Value and tangent of put along (slots_dot, value_dot)."""
    slots_dot[key] = value_dot
    slots[key] = value
    return None, None
