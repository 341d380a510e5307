# autotangent-cache 1
# function: tests.programs.call_function_optional:bump   variant: tangent   wrt: t
#     defines: bump_jvp
# source: ../call_function_optional.py   cbe7c6c5c8f7eead
# generated: 1b069b939e74846d   gen: 1.0.0
# kinds: t float
# result: float
# resolved:
# deps:
# pin: no

def bump_jvp(t, *, t_dot):
    """Value and tangent of bump along t_dot."""
    t_1 = 1 + t * t
    t_2 = 1 / t_1
    return t_2, -2 * t_2 * t * t_dot / t_1
