import math

import numpy as np
from autotangent.runtime import quotient


def servo_grad(angle, torque, gain):
    """Gradient of servo with respect to (angle, torque, gain)."""
    wrapped = math.fmod(math.degrees(angle), 90.0)
    drag_1 = math.fabs(torque)
    drag_2 = math.pow(drag_1, 1.5)
    drag = math.copysign(drag_2, torque)
    tick = math.floor(angle) + math.ceil(gain) + math.trunc(torque)

    # return math.radians(wrapped) * drag + math.cbrt(gain) * tick
    wrapped_bar = drag * (math.pi / 180)
    drag_bar = math.radians(wrapped)
    gain_bar = quotient(tick, math.cbrt(gain) ** 2) / 3
    # drag = math.copysign(math.pow(math.fabs(torque), 1.5), torque)
    torque_bar = (
        1.5
        * np.sign(drag_2)
        * math.copysign(1, torque)
        * drag_1**0.5
        * np.sign(torque)
        * drag_bar
    )
    # wrapped = math.fmod(math.degrees(angle), 90.0)
    angle_bar = 180 / math.pi * wrapped_bar
    return angle_bar, torque_bar, gain_bar
