# autotangent-cache 1
# function: tests.programs.flow_try_paths:inverse_root   variant: pair   wrt: x shift
#     defines: inverse_root_fwd inverse_root_rev
# source: ../flow_try_paths.py   e2ac7be9f2fdc50c
# generated: 43c42ae827ada034   gen: 1.0.0
# kinds: x float, shift float
# result: float
# resolved: ValueError -> builtins:ValueError; math -> math
# deps:
# pin: no

from autotangent.runtime import quotient


def inverse_root_fwd(x, shift):
    """Value of inverse_root and what inverse_root_rev needs."""
    if x < shift:
        raise ValueError("too small")
    t_1 = math.sqrt(x - shift)
    return 1 / t_1, (t_1,)


def inverse_root_rev(saved, y_bar):
    """Adjoint of inverse_root: returns x_bar, shift_bar."""
    t_1, = saved
    # return 1 / math.sqrt(x - shift)
    x_bar = -quotient(y_bar / (t_1 * t_1), t_1) / 2
    shift_bar = -x_bar
    return x_bar, shift_bar
