# autotangent-cache 1
# function: tests.programs.call_star_forms:damped   variant: tangent   wrt: x y
#     defines: damped_jvp
# source: ../call_star_forms.py   e3cb5b689fc638bb
# generated: 25671f95c9155320   gen: 1.0.0
# kinds: x float, y float, rate float, more dict()
# result: float
# resolved: math -> math
# deps:
# pin: no

def damped_jvp(x, /, y=2.0, *, rate, x_dot, y_dot, **more):
    """Value and tangent of damped along (x_dot, y_dot)."""
    damping = rate * y
    damping_dot = rate * y_dot
    t_1 = math.exp(-damping)
    return x * t_1, t_1 * (x_dot - x * damping_dot)
