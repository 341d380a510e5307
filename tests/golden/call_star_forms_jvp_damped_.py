# autotangent-cache 1
# function: tests.programs.call_star_forms:damped   variant: tangent   wrt: x rate more
#     defines: damped_jvp
# source: ../call_star_forms.py   e3cb5b689fc638bb
# generated: 60bfb2797a0b710a   gen: 1.0.0
# kinds: x float, y float, rate float, more dict(shift: float)
# result: float
# resolved: math -> math
# deps:
# pin: no

def damped_jvp(x, /, y=2.0, *, rate, x_dot, rate_dot, more_dot, **more):
    """Value and tangent of damped along (x_dot, rate_dot, more_dot)."""
    damping = rate * y
    damping_dot = y * rate_dot
    damping += more["shift"] ** 2
    damping_dot = damping_dot + 2 * more['shift'] * more_dot['shift']
    t_1 = math.exp(-damping)
    return x * t_1, t_1 * (x_dot - x * damping_dot)
