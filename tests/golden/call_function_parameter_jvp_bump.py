# autotangent-cache 1
# function: tests.programs.call_function_parameter:bump   variant: tangent   wrt: x
#     defines: bump_jvp
# source: ../call_function_parameter.py   06bee5449e4c2622
# generated: 615d49c7d1292794   gen: 1.0.0
# kinds: x float
# result: float
# resolved:
# deps:
# pin: no

def bump_jvp(x, *, x_dot):
    """Value and tangent of bump along x_dot."""
    t_1 = 1 + x * x
    t_2 = 1 / t_1
    return t_2, -2 * t_2 * x * x_dot / t_1
