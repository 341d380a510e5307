import math

from autotangent.runtime import quotient


def to_polar_jvp(x, y, scale, *, x_dot, y_dot, scale_dot):
    """Value and tangent of to_polar along (x_dot, y_dot, scale_dot)."""
    r = math.sqrt(x * x + y * y)
    r_dot = quotient(x * x_dot, r) + quotient(y * y_dot, r)
    return (
        (scale * r, math.atan(y / x)),
        (
            r * scale_dot + scale * r_dot,
            (y_dot - y * x_dot / x) / (x * (1 + (y / x) ** 2)),
        ),
    )
