# autotangent-cache 1
# function: tests.programs.call_named_like_adjoints:step   variant: tangent   wrt: x k
#     defines: step_jvp
# source: ../call_named_like_adjoints.py   3da79eca8c687c4c
# generated: 9b9bf98042665033   gen: 1.0.0
# kinds: x array(f; n), k float
# result: float
# resolved:
# deps:
# pin: no

def step_jvp(x, k, *, x_dot, k_dot):
    """Value and tangent of step along (x_dot, k_dot)."""
    x_dot_ = x_dot
    x_bar = k * x[0]
    x_bar_dot = x[0] * k_dot + k * x_dot_[0]
    x_dot = x_bar * 2
    x_dot_dot = 2 * x_bar_dot
    x_dot_[1] = x[1] * x_bar_dot + x_bar * x_dot_[1] + x_dot_dot
    x[1] = x_bar * x[1] + x_dot
    return x_dot, x_dot_dot
