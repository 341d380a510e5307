# autotangent-cache 1
# function: tests.programs.object_slots_filled:put   variant: pair   wrt: slots value
#     shadows: slots   defines: put_fwd put_rev
# source: ../object_slots_filled.py   e8742275a9ba3cc3
# generated: 7900595bf7e0ba4b   gen: 1.0.0
# kinds: slots list(optional(float)), key int, value float
# result: any
# resolved:
# deps:
# pin: no

def put_fwd(slots, key, value):
    """Value of put and what put_rev needs."""
    slots[key] = value
    return None, (key,)


def put_rev(saved, slots_bar):
    """Adjoint of put: adds into slots_bar, returns value_bar."""
    key, = saved
    # slots[key] = value
    value_bar = slots_bar[key]
    slots_bar[key] = 0.0
    return value_bar
