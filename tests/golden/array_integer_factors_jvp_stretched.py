# autotangent-cache 1
# function: tests.programs.array_integer_factors:stretched   variant: tangent   wrt: u
#     defines: stretched_jvp
# source: ../array_integer_factors.py   053b4c81f0fcf0db
# generated: 2e6b871fe530f9dd   gen: 1.0.0
# kinds: u array(f; n), n int
# result: tuple(array(f; u.0), array(f; u.0))
# resolved: pressed -> tests.programs.array_integer_factors:pressed
# deps: tests.programs.array_integer_factors:pressed=bf7b2de5446af44b
# pin: no

from autotangent.runtime import tangent

pressed_jvp = tangent(pressed, "u", "u array(f; n)")


def stretched_jvp(u, n, *, u_dot):
    """Value and tangent of stretched along u_dot."""
    t_1, t_1_dot = pressed_jvp(u, u_dot=u_dot)
    return [t_1, u * n], [t_1_dot.copy(), n * u_dot]
