# autotangent-cache 1
# function: tests.programs.alias_buffer_argument:fill   variant: tangent   wrt: target
#     value   defines: fill_jvp
# source: ../alias_buffer_argument.py   319007134b90b8a7
# generated: 16b401da99f8ced9   gen: 1.0.0
# kinds: target array(f; ?), value float
# result: any
# resolved:
# deps:
# pin: no

def fill_jvp(target, value, *, target_dot, value_dot):
    """Value and tangent of fill along (target_dot, value_dot)."""
    target_dot[0] = value_dot
    target[0] = value
    target_dot[1:] = value * target_dot[1:] + value_dot * target[1:]
    target[1:] *= value
    return None, None
