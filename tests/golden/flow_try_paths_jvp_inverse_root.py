# autotangent-cache 1
# function: tests.programs.flow_try_paths:inverse_root   variant: tangent   wrt: x shift
#     defines: inverse_root_jvp
# source: ../flow_try_paths.py   e2ac7be9f2fdc50c
# generated: 6f2447511dac880b   gen: 1.0.0
# kinds: x float, shift float
# result: float
# resolved: ValueError -> builtins:ValueError; math -> math
# deps:
# pin: no

from autotangent.runtime import quotient


def inverse_root_jvp(x, shift, *, x_dot, shift_dot):
    """Value and tangent of inverse_root along (x_dot, shift_dot)."""
    if x < shift:
        raise ValueError("too small")
    t_1 = math.sqrt(x - shift)
    t_2 = 1 / t_1
    return t_2, t_2 * (quotient(shift_dot, t_1) - quotient(x_dot, t_1)) / (2 * t_1)
