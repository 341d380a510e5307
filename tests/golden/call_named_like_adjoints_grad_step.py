# autotangent-cache 1
# function: tests.programs.call_named_like_adjoints:step   variant: pair   wrt: x k
#     shadows: x   defines: step_fwd step_rev
# source: ../call_named_like_adjoints.py   3da79eca8c687c4c
# generated: ba79a73fd9b2ff27   gen: 1.0.0
# kinds: x array(f; n), k float
# result: float
# resolved:
# deps:
# pin: no

def step_fwd(x, k):
    """Value of step and what step_rev needs."""
    x_bar = k * x[0]
    x_dot = x_bar * 2
    x_1 = x[1]
    x[1] = x_bar * x[1] + x_dot
    return x_dot, (k, x, x_1, x_bar)


def step_rev(saved, y_bar, x_bar_):
    """Adjoint of step: adds into x_bar_, returns k_bar."""
    k, x, x_1, x_bar = saved
    # return x_dot
    x_dot_bar = y_bar
    # x[1] = x_bar * x[1] + x_dot
    x_bar_bar = x_1 * x_bar_[1]
    x_dot_bar += x_bar_[1]
    x_bar_[1] = x_bar * x_bar_[1]
    # x_dot = x_bar * 2
    x_bar_bar += 2 * x_dot_bar
    # x_bar = k * x[0]
    k_bar = x[0] * x_bar_bar
    x_bar_[0] += k * x_bar_bar
    return k_bar
