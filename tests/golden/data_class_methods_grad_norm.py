# autotangent-cache 1
# function: tests.programs.data_class_methods:Rotation.norm   variant: pair   wrt: x y
#     defines: norm_fwd norm_rev
# source: ../data_class_methods.py   53ce47d9d98974d9
# generated: 2eff67b5f02c8179   gen: 1.0.0
# kinds: x float, y float
# result: float
# resolved: math -> math
# deps:
# pin: no

from autotangent.runtime import quotient


def norm_fwd(x, y):
    """Value of norm and what norm_rev needs."""
    t_1 = math.sqrt(x * x + y * y)
    return t_1, (t_1, x, y)


def norm_rev(saved, y_bar):
    """Adjoint of norm: returns x_bar, y_bar."""
    t_1, x, y = saved
    # return math.sqrt(x * x + y * y)
    t_2_bar = quotient(y_bar, t_1) / 2
    x_bar = 2 * x * t_2_bar
    y_bar_ = 2 * y * t_2_bar
    return x_bar, y_bar_
