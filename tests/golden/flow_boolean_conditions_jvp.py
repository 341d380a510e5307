import math


def reflux_jvp(t, p, limit, *, t_dot, p_dot, limit_dot):
    """Value and tangent of reflux along (t_dot, p_dot, limit_dot)."""
    hot = t > 1.0 and p > 0.2
    safe = not (p > limit or t > 3)
    y = t * p
    y_dot = p * t_dot + t * p_dot
    if 0 < t < limit <= 5 and safe:
        y_1 = math.sin(y)
        y_dot = t * math.cos(y) * y_dot + y_1 * t_dot
        y = y_1 * t
    if hot or not safe:
        y = y + p**2
        y_dot = y_dot + 2 * p * p_dot
    if t <= p or t is None:
        y = 0.0
        y_dot = 0.0
    return y, y_dot
