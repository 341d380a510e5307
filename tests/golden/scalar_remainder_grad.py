import math


def forcing_grad(t, period, growth):
    """Gradient of forcing with respect to (t, period, growth)."""
    cycle = t // period
    phase = t % period

    # return math.sin(2 * math.pi * phase / period) * phase + growth * cycle
    t_1_bar = phase * math.cos(2 * math.pi * phase / period)
    period_bar = -2 * phase * math.pi * t_1_bar / (period * period)
    phase_bar = 2 * math.pi * t_1_bar / period + math.sin(2 * math.pi * phase / period)
    growth_bar = cycle
    # phase = t % period
    t_bar = phase_bar
    period_bar -= t // period * phase_bar
    return t_bar, period_bar, growth_bar
