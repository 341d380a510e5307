import math


def forcing_jvp(t, period, growth, *, t_dot, period_dot, growth_dot):
    """Value and tangent of forcing along (t_dot, period_dot, growth_dot)."""
    cycle = t // period
    phase = t % period
    phase_dot = t_dot - t // period * period_dot
    t_1 = math.sin(2 * math.pi * phase / period)
    return (
        t_1 * phase + growth * cycle,
        (
            (
                2
                * phase
                * math.pi
                * math.cos(2 * math.pi * phase / period)
                * (phase_dot - phase * period_dot / period)
                / period
            )
            + t_1 * phase_dot
            + cycle * growth_dot
        ),
    )
