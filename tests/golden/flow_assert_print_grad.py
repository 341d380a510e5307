import math

from autotangent.runtime import quotient


def logged_grad(x, n):
    """Gradient of logged with respect to x."""
    assert x > 0, "x must be positive"
    xs = []
    for i in range(n):
        xs.append(x)
        x = math.sqrt(x) + 0.1 * x
        print("step", i, f"{x:.6f}")
    assert n >= 0

    # return x * x
    x_bar = 2 * x
    for i in range(n - 1, -1, -1):
        x = xs.pop()
        # x = math.sqrt(x) + 0.1 * x
        x_bar = quotient(x_bar, math.sqrt(x)) / 2 + 0.1 * x_bar
    return x_bar
