# autotangent-cache 1
# function: tests.programs.call_names_of_builtins:scaled   variant: pair   wrt: xs
#     shadows: xs   defines: scaled_fwd scaled_rev
# source: ../call_names_of_builtins.py   36dd02af48ccbf13
# generated: fec83d35c0b4c298   gen: 1.0.0
# kinds: xs array(f; n), zip float
# result: float
# resolved:
# deps:
# pin: no

from autotangent.runtime import zeros


def scaled_fwd(xs, zip=2.0):
    """Value of scaled and what scaled_rev needs."""
    x = None
    y = None
    total = 0.0
    t_1 = [(xs[0], xs[1]), (zip * xs[1], xs[2])]
    for x, y in t_1:
        total = total + zip * x * y
    return total, (t_1, x, y, zip)


def scaled_rev(saved, y_bar, xs_bar):
    """Adjoint of scaled: adds into xs_bar."""
    t_1, x, y, zip = saved
    # return total
    total_bar = y_bar
    t_1_bar = zeros(t_1)
    for i in range(len(t_1) - 1, -1, -1):
        x, y = t_1[i]
        # total = total + zip * x * y
        x_bar = zip * y * total_bar
        y_bar_ = zip * x * total_bar
        t_1_bar[i][0] += x_bar
        t_1_bar[i][1] += y_bar_
    # for (x, y) in [(xs[0], xs[1]), (zip * xs[1], xs[2])]:
    xs_bar[0] += t_1_bar[0][0]
    xs_bar[1] += t_1_bar[0][1] + zip * t_1_bar[1][0]
    xs_bar[2] += t_1_bar[1][1]
