# autotangent-cache 1
# function: tests.programs.flow_try_blocks:root   variant: tangent   wrt: v   defines:
#     root_jvp
# source: ../flow_try_blocks.py   e9b0157f1827efc2
# generated: 452a28739adc7987   gen: 1.0.0
# kinds: v float
# result: float
# resolved: ValueError -> builtins:ValueError; math -> math
# deps:
# pin: no

from autotangent.runtime import quotient


def root_jvp(v, *, v_dot):
    """Value and tangent of root along v_dot."""
    if v < 0.1:
        raise ValueError(f"{v} is too small")
    t_1 = math.sqrt(v)
    return t_1, quotient(v_dot, t_1) / 2
