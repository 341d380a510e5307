import math


def forcing_jvp(t, period, growth, *, t_dot, period_dot, growth_dot):
    """Value and tangent of forcing along (t_dot, period_dot, growth_dot)."""
    cycle = t // period
    phase = t % period
    phase_dot = t_dot - t // period * period_dot
    t_1 = 2 * math.pi * phase / period
    t_2 = math.sin(t_1)
    return (
        t_2 * phase + growth * cycle,
        (
            (
                phase
                * math.cos(t_1)
                * (2 * math.pi * phase_dot - t_1 * period_dot)
                / period
            )
            + t_2 * phase_dot
            + cycle * growth_dot
        ),
    )
