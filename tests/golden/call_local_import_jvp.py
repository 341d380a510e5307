import math as m

import numpy as np
from autotangent.runtime import inner, tangent

damped = inner(energy, "damped")
damped_jvp = tangent(damped, "y t", "y float, t float")


def energy_jvp(x, y, *, x_dot, y_dot):
    """Value and tangent of energy along (x_dot, y_dot)."""
    a = np.array([x, y])
    a_dot = np.array([x_dot, y_dot])
    t_1, t_1_dot = damped_jvp(y, x, y_dot=y_dot, t_dot=x_dot)
    t_2 = m.log(y)
    t_3 = np.sin(a)
    t_4 = np.sum(a * t_3)
    return (
        t_1 + t_2 * t_4,
        t_1_dot + t_4 * y_dot / y + t_2 * np.sum((t_3 + a * np.cos(a)) * a_dot),
    )
