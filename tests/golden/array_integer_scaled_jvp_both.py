# autotangent-cache 1
# function: tests.programs.array_integer_scaled:both   variant: tangent   wrt: v
#     defines: both_jvp
# source: ../array_integer_scaled.py   d6505ead4b73576f
# generated: fed2b50ec2111e9c   gen: 1.0.0
# kinds: v array(f; n)
# result: tuple(array(f; v.0), float)
# resolved: np -> numpy; pressed -> tests.programs.array_integer_scaled:pressed
# deps: tests.programs.array_integer_scaled:pressed=bf7b2de5446af44b
# pin: no

import numpy as np
from autotangent.runtime import tangent

pressed_jvp = tangent(pressed, "u", "u array(f; n)")


def both_jvp(v, *, v_dot):
    """Value and tangent of both along v_dot."""
    t_1, t_1_dot = pressed_jvp(v, u_dot=v_dot)
    return (v * v, np.sum(t_1)), (2 * v * v_dot, np.sum(t_1_dot))
