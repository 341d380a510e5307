# autotangent-cache 1
# function: tests.programs.call_function_parameter:bump   variant: tangent   wrt: x
#     defines: bump_jvp
# source: ../call_function_parameter.py   06bee5449e4c2622
# generated: 28ac44478d5a42c9   gen: 1.0.0
# kinds: x float
# result: float
# resolved:
# deps:
# pin: no

def bump_jvp(x, *, x_dot):
    """Value and tangent of bump along x_dot."""
    return 1 / (1 + x * x), -2 * x * x_dot / ((1 + x * x) * (1 + x * x))
