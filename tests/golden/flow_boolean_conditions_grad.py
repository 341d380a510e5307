import math


def reflux_grad(t, p, limit):
    """Gradient of reflux with respect to (t, p, limit)."""
    hot = t > 1.0 and p > 0.2
    safe = not (p > limit or t > 3)

    # return y
    y_bar = 1.0
    if t <= p or t is None:
        y_bar = 0.0
    p_bar = 0.0
    if hot or not safe:
        # y = y + p**2
        p_bar += 2 * p * y_bar
    t_bar = 0.0
    y = t * p
    if 0 < t < limit <= 5 and safe:
        # y = math.sin(y) * t
        t_bar += math.sin(y) * y_bar
        y_bar = t * math.cos(y) * y_bar
    # y = t * p
    t_bar += p * y_bar
    p_bar += t * y_bar
    limit_bar = 0.0
    return t_bar, p_bar, limit_bar
