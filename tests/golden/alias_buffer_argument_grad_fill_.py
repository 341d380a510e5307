# autotangent-cache 1
# function: tests.programs.alias_buffer_argument:fill   variant: pair   wrt: target
#     value   shadows: target   defines: fill_fwd fill_rev
# source: ../alias_buffer_argument.py   319007134b90b8a7
# generated: 57a05ef7ed15e49b   gen: 1.0.0
# kinds: target array(f; n), value float
# result: any
# resolved:
# deps:
# pin: no

def fill_fwd(target, value):
    """Value of fill and what fill_rev needs."""
    target[0] = value
    target_1 = target[1:].copy()
    target[1:] *= value
    return None, (target_1, value)


def fill_rev(saved, target_bar):
    """Adjoint of fill: adds into target_bar, returns value_bar."""
    target_1, value = saved
    # target[1:] *= value
    value_bar = target_1 @ target_bar[1:]
    target_bar[1:] = value * target_bar[1:]
    # target[0] = value
    value_bar += target_bar[0]
    target_bar[0] = 0.0
    return value_bar
