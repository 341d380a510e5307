import numpy as np
from autotangent.runtime import tangent

norm_jvp = tangent(norm, "s g", "s array(f; ...), g float")
damp_jvp = tangent(damp, "s g", "s array(f; ...), g float")


def filtered_jvp(x, gain, *, x_dot, gain_dot):
    """Value and tangent of filtered along (x_dot, gain_dot)."""
    smooth = 0.0
    smooth_dot = 0.0
    total = 0.0
    total_dot = 0.0
    for k in range(3):
        z = smooth * 2 + gain
        z_dot = 2 * smooth_dot + gain_dot
        total += np.sum(z * gain) + np.sum(smooth * gain)
        total_dot = (
            total_dot
            + np.sum(gain * z_dot + gain_dot * z)
            + np.sum(gain * smooth_dot + gain_dot * smooth)
        )
        y = smooth * gain
        y_dot = gain * smooth_dot + gain_dot * smooth
        smooth_1 = k * x
        smooth_2 = np.cos(smooth_1)
        smooth = y + x * smooth_2
        smooth_dot = y_dot + (smooth_2 - k * x * np.sin(smooth_1)) * x_dot
        total += np.sum(y * gain)
        total_dot = total_dot + np.sum(gain * y_dot + gain_dot * y)
        if k > 0:
            w = smooth * gain
            w_dot = gain * smooth_dot + gain_dot * smooth
            total += np.sum(w * w)
            total_dot = total_dot + np.sum(2 * w * w_dot)
    other = 0.0
    other_dot = 0.0
    for k in range(3):
        total_1, total_1_dot = norm_jvp(other, gain, s_dot=other_dot, g_dot=gain_dot)
        total += total_1 + np.mean(other * gain) + np.sum(other + gain)
        total_dot = (
            total_dot
            + total_1_dot
            + np.mean(gain * other_dot + gain_dot * other)
            + np.sum(other_dot + gain_dot)
        )
        other_1, other_1_dot = damp_jvp(other, gain, s_dot=other_dot, g_dot=gain_dot)
        other = other_1
        other_dot = other_1_dot
        other = other + x * k
        other_dot = other_dot + k * x_dot
    t_1 = np.sum(smooth)
    return (
        t_1 * total + np.sum(other),
        total * np.sum(smooth_dot) + t_1 * total_dot + np.sum(other_dot),
    )
