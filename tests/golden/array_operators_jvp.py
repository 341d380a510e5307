import numpy as np


def phases_jvp(t, period, *, t_dot, period_dot):
    """Value and tangent of phases along (t_dot, period_dot)."""
    turn = t // period
    left = np.remainder(t, period) + np.fmod(t, 3.0)
    left_dot = 2 * t_dot - t // period * period_dot
    scaled_1 = np.add(t, 1.0)
    scaled_2 = np.subtract(period, t)
    scaled_3 = np.true_divide(2.0, period)
    scaled = np.multiply(scaled_1, scaled_2) / scaled_3
    scaled_dot = (
        scaled_2 * t_dot
        + scaled_1 * (period_dot - t_dot)
        + scaled * scaled_3 * period_dot / period
    ) / scaled_3
    t_1 = np.negative(left)
    t_2 = +period
    return (
        np.sum(t_1 * t_2 - turn * scaled),
        np.sum(t_1 * period_dot - t_2 * left_dot - turn * scaled_dot),
    )
