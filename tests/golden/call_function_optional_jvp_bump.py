# autotangent-cache 1
# function: tests.programs.call_function_optional:bump   variant: tangent   wrt: t
#     defines: bump_jvp
# source: ../call_function_optional.py   cbe7c6c5c8f7eead
# generated: 9c2708f20563b54b   gen: 1.0.0
# kinds: t float
# result: float
# resolved:
# deps:
# pin: no

def bump_jvp(t, *, t_dot):
    """Value and tangent of bump along t_dot."""
    return 1 / (1 + t * t), -2 * t * t_dot / ((1 + t * t) * (1 + t * t))
