# autotangent-cache 1
# function: tests.programs.call_star_forms:damped   variant: pair   wrt: x rate more
#     shadows: more   defines: damped_fwd damped_rev
# source: ../call_star_forms.py   e3cb5b689fc638bb
# generated: c7b23b039f952323   gen: 1.0.0
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
    return x * t_1, (more, t_1, x, y)


def damped_rev(saved, y_bar, more_bar):
    """Adjoint of damped: adds into more_bar, returns x_bar, rate_bar."""
    more, t_1, x, y = saved
    # return x * math.exp(-damping)
    x_bar = t_1 * y_bar
    damping_bar = -t_1 * x * y_bar
    # damping += more["shift"] ** 2
    more_bar['shift'] += 2 * more['shift'] * damping_bar
    # damping = rate * y
    rate_bar = y * damping_bar
    return x_bar, rate_bar
