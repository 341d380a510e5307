# autotangent-cache 1
# function: tests.programs.flow_try_blocks:root   variant: pair   wrt: v   defines:
#     root_fwd root_rev
# source: ../flow_try_blocks.py   e9b0157f1827efc2
# generated: ae1ea1113414e8a9   gen: 1.0.0
# kinds: v float
# result: float
# resolved: ValueError -> builtins:ValueError; math -> math
# deps:
# pin: no

from autotangent.runtime import quotient


def root_fwd(v):
    """Value of root and what root_rev needs."""
    if v < 0.1:
        raise ValueError(f"{v} is too small")
    t_1 = math.sqrt(v)
    return t_1, (t_1,)


def root_rev(saved, y_bar):
    """Adjoint of root: returns v_bar."""
    t_1, = saved
    # return math.sqrt(v)
    v_bar = quotient(y_bar, t_1) / 2
    return v_bar
