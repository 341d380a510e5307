import math


def position_grad(t, x0):
    """Gradient of position with respect to (t, x0)."""
    envelope = math.exp(-ratio * omega * t)

    # return x0 * envelope * math.cos(omega * math.sqrt(1 - ratio**2) * t)
    t_1 = math.sqrt(1 - ratio**2)
    t_2 = math.cos(omega * t_1 * t)
    x0_bar = envelope * t_2
    envelope_bar = x0 * t_2
    t_bar = -omega * t_1 * x0 * envelope * math.sin(omega * t_1 * t)
    # envelope = math.exp(-ratio * omega * t)
    t_bar -= omega * ratio * envelope * envelope_bar
    return t_bar, x0_bar
