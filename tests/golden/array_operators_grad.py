import numpy as np


def phases_grad(t, period):
    """Gradient of phases with respect to (t, period)."""
    turn = t // period
    left = np.remainder(t, period) + np.fmod(t, 3.0)
    scaled_1 = np.add(t, 1.0)
    scaled_2 = np.subtract(period, t)
    scaled_3 = np.true_divide(2.0, period)
    scaled = np.multiply(scaled_1, scaled_2) / scaled_3

    # return np.sum(np.negative(left) * +period - turn * scaled)
    left_bar = -+period
    period_bar = np.negative(left)
    scaled_bar = -turn
    # scaled = np.multiply(np.add(t, 1.0), np.subtract(period, t)) / np.true_divide( ...
    scaled_4_bar = scaled_bar / scaled_3
    scaled_2_bar = scaled_1 * scaled_4_bar
    t_bar = scaled_2 * scaled_4_bar - scaled_2_bar
    period_bar = period_bar + (scaled_2_bar + scaled_3 * scaled * scaled_4_bar / period)
    # left = np.remainder(t, period) + np.fmod(t, 3.0)
    period_bar -= t // period * left_bar
    t_bar += 2 * left_bar
    return t_bar, period_bar
