# autotangent-cache 1
# function: tests.programs.object_slots_filled:swap   variant: tangent   wrt: slots
#     value   defines: swap_jvp
# source: ../object_slots_filled.py   2c582e28be4ddde7
# generated: 4f25f75170c416ad   gen: 1.0.0
# kinds: slots dict(a: optional(float), b: float), value float
# result: any
# resolved:
# deps:
# pin: no

def swap_jvp(slots, value, *, slots_dot, value_dot):
    """Value and tangent of swap along (slots_dot, value_dot)."""
    t_1 = slots['b']
    t_1_dot = slots_dot['b']
    t_2 = value
    t_2_dot = value_dot
    slots_dot['a'] = t_1_dot
    slots['a'] = t_1
    slots_dot['b'] = t_2_dot
    slots['b'] = t_2
    return None, None
