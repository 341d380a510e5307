# autotangent-cache 1
# function: tests.programs.object_slots_filled:put   variant: shadow   wrt: slots value
#     shadows: slots   defines: put_fwd put_rev
# source: ../object_slots_filled.py   e8742275a9ba3cc3
# generated: 15fa440a8b65faab   gen: 1.0.0
# kinds: slots list(optional(float)), key int, value float
# result: any
# resolved:
# deps:
# pin: no

def put_fwd(slots, key, value, *, slots_bar):
    """Value of put and what put_rev needs."""
    slots_bar[key] = 0.0
    slots[key] = value
    return None, (key, slots_bar)


def put_rev(saved):
    """Adjoint of put: adds into slots_bar, returns value_bar."""
    key, slots_bar = saved
    # slots[key] = value
    value_bar = slots_bar[key]
    slots_bar[key] = 0.0
    return value_bar
