# autotangent-cache 1
# function: tests.programs.call_function_argument:bump   variant: tangent   wrt: x
#     defines: bump_jvp
# source: ../call_function_argument.py   7499a0267d730185
# generated: b6baf8956d11c75d   gen: 1.0.0
# kinds: x float
# result: float
# resolved: math -> math
# deps:
# pin: no

def bump_jvp(x, *, x_dot):
    """Value and tangent of bump along x_dot."""
    t_1 = math.exp(-x * x)
    return t_1, -2 * t_1 * x * x_dot
