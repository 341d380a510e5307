import math

import numpy as np
from autotangent.runtime import quotient


def servo_jvp(angle, torque, gain, *, angle_dot, torque_dot, gain_dot):
    """Value and tangent of servo along (angle_dot, torque_dot, gain_dot)."""
    wrapped = math.fmod(math.degrees(angle), 90.0)
    wrapped_dot = 180 / math.pi * angle_dot
    drag_1 = math.fabs(torque)
    drag_2 = math.pow(drag_1, 1.5)
    drag = math.copysign(drag_2, torque)
    drag_dot = (
        1.5
        * np.sign(torque)
        * drag_1**0.5
        * np.sign(drag_2)
        * math.copysign(1, torque)
        * torque_dot
    )
    tick = math.floor(angle) + math.ceil(gain) + math.trunc(torque)
    t_1 = math.radians(wrapped)
    t_2 = math.cbrt(gain)
    return (
        t_1 * drag + t_2 * tick,
        (
            drag * (math.pi / 180) * wrapped_dot
            + t_1 * drag_dot
            + tick * quotient(gain_dot, t_2**2) / 3
        ),
    )
