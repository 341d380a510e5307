# autotangent-cache 1
# function: tests.programs.call_named_like_adjoints:mean   variant: pair   wrt: x x_dot
#     y_bar   defines: mean_fwd mean_rev
# source: ../call_named_like_adjoints.py   419fd06ab383a2de
# generated: fd4076bec6044d52   gen: 1.0.0
# kinds: x float, x_dot float, y_bar float
# result: float
# resolved:
# deps:
# pin: no

def mean_fwd(x, x_dot, y_bar):
    """Value of mean and what mean_rev needs."""
    k_dot = x * x_dot
    return k_dot + y_bar, (x, x_dot)


def mean_rev(saved, y_bar_):
    """Adjoint of mean: returns x_bar, x_dot_bar, y_bar_bar."""
    x, x_dot = saved
    # return k_dot + y_bar
    k_dot_bar = y_bar_
    y_bar_bar = y_bar_
    # k_dot = x * x_dot
    x_bar = x_dot * k_dot_bar
    x_dot_bar = x * k_dot_bar
    return x_bar, x_dot_bar, y_bar_bar
