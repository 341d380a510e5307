# autotangent-cache 1
# function: tests.programs.call_star_forms:damped   variant: pair   wrt: x y   defines:
#     damped_fwd damped_rev
# source: ../call_star_forms.py   e3cb5b689fc638bb
# generated: 0b1446b5ce3a8307   gen: 1.0.0
# kinds: x float, y float, rate float, more dict()
# result: float
# resolved: math -> math
# deps:
# pin: no

def damped_fwd(x, /, y=2.0, *, rate, **more):
    """Value of damped and what damped_rev needs."""
    damping = rate * y
    t_1 = math.exp(-damping)
    return x * t_1, (rate, t_1, x)


def damped_rev(saved, y_bar):
    """Adjoint of damped: returns x_bar, y_bar."""
    rate, t_1, x = saved
    # return x * math.exp(-damping)
    x_bar = t_1 * y_bar
    damping_bar = -t_1 * x * y_bar
    # damping = rate * y
    y_bar_ = rate * damping_bar
    return x_bar, y_bar_
