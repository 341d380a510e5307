# autotangent-cache 1
# function: tests.programs.call_named_like_adjoints:mean   variant: tangent   wrt: x
#     x_dot y_bar   defines: mean_jvp
# source: ../call_named_like_adjoints.py   419fd06ab383a2de
# generated: 963be3a8b5223424   gen: 1.0.0
# kinds: x float, x_dot float, y_bar float
# result: float
# resolved:
# deps:
# pin: no

def mean_jvp(x, x_dot, y_bar, *, x_dot_, x_dot_dot, y_bar_dot):
    """Value and tangent of mean along (x_dot_, x_dot_dot, y_bar_dot)."""
    k_dot = x * x_dot
    k_dot_dot = x_dot * x_dot_ + x * x_dot_dot
    return k_dot + y_bar, k_dot_dot + y_bar_dot
