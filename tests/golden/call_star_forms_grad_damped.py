# autotangent-cache 1
# function: tests.programs.call_star_forms:damped   variant: pair   wrt: x rate
#     defines: damped_fwd damped_rev
# source: ../call_star_forms.py   e3cb5b689fc638bb
# generated: 15a2d8fda7c52327   gen: 1.0.0
# kinds: x float, y float, rate float, more dict(shift: float)
# result: float
# resolved: math -> math
# deps:
# pin: no

def damped_fwd(x, /, y=2.0, *, rate, **more):
    """Value of damped and what damped_rev needs."""
    damping = rate * y
    damping += more["shift"] ** 2
    t_1 = math.exp(-damping)
    return x * t_1, (t_1, x, y)


def damped_rev(saved, y_bar):
    """Adjoint of damped: returns x_bar, rate_bar."""
    t_1, x, y = saved
    # return x * math.exp(-damping)
    x_bar = t_1 * y_bar
    damping_bar = -t_1 * x * y_bar
    # damping = rate * y
    rate_bar = y * damping_bar
    return x_bar, rate_bar
