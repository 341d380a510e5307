import math


def position_jvp(t, x0, *, t_dot, x0_dot):
    """Value and tangent of position along (t_dot, x0_dot)."""
    envelope = math.exp(-ratio * omega * t)
    envelope_dot = -envelope * omega * ratio * t_dot
    t_1 = math.sqrt(1 - ratio**2)
    t_2 = math.cos(omega * t_1 * t)
    return (
        x0 * envelope * t_2,
        (
            t_2 * (envelope * x0_dot + x0 * envelope_dot)
            - x0 * envelope * omega * t_1 * math.sin(omega * t_1 * t) * t_dot
        ),
    )
