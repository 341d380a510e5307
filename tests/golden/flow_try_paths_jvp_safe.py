# autotangent-cache 1
# function: tests.programs.flow_try_paths:safe   variant: tangent   wrt: x shift
#     defines: safe_jvp
# source: ../flow_try_paths.py   c316d1b8c312bc60
# generated: 7c8bd14fea46d46b   gen: 1.0.0
# kinds: x float, shift float
# result: float
# resolved: ValueError -> builtins:ValueError; inverse_root ->
#     tests.programs.flow_try_paths:inverse_root
# deps: tests.programs.flow_try_paths:inverse_root=e2ac7be9f2fdc50c
# pin: no

from autotangent.runtime import tangent

inverse_root_jvp = tangent(inverse_root, "x shift", "x float, shift float")


def safe_jvp(x, shift, *, x_dot, shift_dot):
    """Value and tangent of safe along (x_dot, shift_dot)."""
    try:
        t_1_1, t_1_1_dot = inverse_root_jvp(x, shift, x_dot=x_dot, shift_dot=shift_dot)
        t_1 = t_1_1
        failed = False
    except ValueError:
        failed = True
    if not failed:
        t_1_dot = t_1_1_dot
        result = t_1
        result_dot = t_1_dot
    else:
        result = shift - x
        result_dot = shift_dot - x_dot
    return result, result_dot
