import numpy as np


def averaged_jvp(x, gain, *, x_dot, gain_dot):
    """Value and tangent of averaged along (x_dot, gain_dot)."""
    smooth = 0.0
    smooth_dot = 0.0
    energy = 0
    energy_dot = 0.0
    for k in range(4):
        smooth_dot = gain * smooth_dot + gain_dot * smooth
        smooth = smooth * gain
        smooth_1 = k * x
        smooth_2 = np.cos(smooth_1)
        smooth = smooth + x * smooth_2
        smooth_dot = smooth_dot + (smooth_2 - k * x * np.sin(smooth_1)) * x_dot
        energy = energy + smooth**2
        energy_dot = energy_dot + 2 * smooth * smooth_dot
        energy_1 = 1 + smooth
        energy_dot[...] = energy_1 * energy_dot + energy * smooth_dot
        energy[...] = energy * energy_1
    offset = gain
    offset_dot = gain_dot
    offset -= x
    offset_dot = offset_dot - x_dot
    offset_dot[...] = smooth * offset_dot + offset * smooth_dot
    offset *= smooth
    return (
        np.sum(energy) + np.sum(offset**2),
        np.sum(energy_dot) + 2 * np.sum(offset * offset_dot),
    )
