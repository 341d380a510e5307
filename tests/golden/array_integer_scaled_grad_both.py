# autotangent-cache 1
# function: tests.programs.array_integer_scaled:both   variant: pair   wrt: v   shadows:
#     v   defines: both_fwd both_rev
# source: ../array_integer_scaled.py   d6505ead4b73576f
# generated: 72b05e79d236ef97   gen: 1.0.0
# kinds: v array(f; n)
# result: tuple(array(f; v.0), float)
# resolved: np -> numpy; pressed -> tests.programs.array_integer_scaled:pressed
# deps: tests.programs.array_integer_scaled:pressed=bf7b2de5446af44b
# pin: no

import numpy as np
from autotangent.runtime import pair

pressed_fwd, pressed_rev = pair(pressed, "u", "u array(f; n)")


def both_fwd(v):
    """Value of both and what both_rev needs."""
    t_1, saved = pressed_fwd(v)
    return (v * v, np.sum(t_1)), (saved, v)


def both_rev(saved, y_bar, v_bar):
    """Adjoint of both: adds into v_bar."""
    saved, v = saved
    # return v * v, np.sum(pressed(v))
    v_bar += 2 * v * y_bar[0]
    pressed_rev(saved, np.full(v.shape, y_bar[1]), v_bar)
