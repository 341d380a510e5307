import math

from autotangent.runtime import quotient


def logged_jvp(x, n, *, x_dot):
    """Value and tangent of logged along x_dot."""
    assert x > 0, "x must be positive"
    for i in range(n):
        x_dot = quotient(x_dot, math.sqrt(x)) / 2 + 0.1 * x_dot
        x = math.sqrt(x) + 0.1 * x
        print("step", i, f"{x:.6f}")
        if i > 5:
            pass
    assert n >= 0
    return x * x, 2 * x * x_dot
