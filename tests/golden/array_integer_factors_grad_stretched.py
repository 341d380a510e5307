# autotangent-cache 1
# function: tests.programs.array_integer_factors:stretched   variant: pair   wrt: u
#     shadows: u   defines: stretched_fwd stretched_rev
# source: ../array_integer_factors.py   053b4c81f0fcf0db
# generated: a6f9edb84c207ce0   gen: 1.0.0
# kinds: u array(f; n), n int
# result: tuple(array(f; u.0), array(f; u.0))
# resolved: pressed -> tests.programs.array_integer_factors:pressed
# deps: tests.programs.array_integer_factors:pressed=bf7b2de5446af44b
# pin: no

from autotangent.runtime import pair

pressed_fwd, pressed_rev = pair(pressed, "u", "u array(f; n)")


def stretched_fwd(u, n):
    """Value of stretched and what stretched_rev needs."""
    t_1, saved = pressed_fwd(u)
    return [t_1, u * n], (n, saved)


def stretched_rev(saved, y_bar, u_bar):
    """Adjoint of stretched: adds into u_bar."""
    n, saved = saved
    # return [pressed(u), u * n]
    pressed_rev(saved, y_bar[0], u_bar)
    u_bar += n * y_bar[1]
