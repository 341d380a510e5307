# autotangent-cache 1
# function: tests.programs.call_names_of_builtins:scaled   variant: tangent   wrt: xs
#     defines: scaled_jvp
# source: ../call_names_of_builtins.py   36dd02af48ccbf13
# generated: 68a558727e39bfdb   gen: 1.0.0
# kinds: xs array(f; n), zip float
# result: float
# resolved:
# deps:
# pin: no

from builtins import zip as zip_


def scaled_jvp(xs, zip=2.0, *, xs_dot):
    """Value and tangent of scaled along xs_dot."""
    total = 0.0
    total_dot = 0.0
    for (x, y), (x_dot, y_dot) in zip_([(xs[0], xs[1]), (zip * xs[1], xs[2])], [(xs_dot[0], xs_dot[1]), (zip * xs_dot[1], xs_dot[2])]):
        total = total + zip * x * y
        total_dot = total_dot + zip * (y * x_dot + x * y_dot)
    return total, total_dot
