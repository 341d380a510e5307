# autotangent-cache 1
# function: tests.programs.object_slots_filled:swap   variant: pair   wrt: slots value
#     shadows: slots   defines: swap_fwd swap_rev
# source: ../object_slots_filled.py   2c582e28be4ddde7
# generated: 0b9d4a618bc3c58b   gen: 1.0.0
# kinds: slots dict(a: optional(float), b: float), value float
# result: any
# resolved:
# deps:
# pin: no

def swap_fwd(slots, value):
    """Value of swap and what swap_rev needs."""
    t_1 = slots['b']
    t_2 = value
    slots['a'] = t_1
    slots['b'] = t_2
    return None, ()


def swap_rev(saved, slots_bar):
    """Adjoint of swap: adds into slots_bar, returns value_bar."""
    # slots['b'] = t_2
    t_2_bar = slots_bar['b']
    slots_bar['b'] = 0.0
    # slots['a'] = t_1
    t_1_bar = slots_bar['a']
    slots_bar['a'] = 0.0
    # t_2 = value
    value_bar = t_2_bar
    # t_1 = slots['b']
    slots_bar['b'] += t_1_bar
    return value_bar
