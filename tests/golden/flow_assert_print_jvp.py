from autotangent.runtime import quotient


def logged_jvp(x, n, *, x_dot):
    """Value and tangent of logged along x_dot."""
    assert x > 0, "x must be positive"
    for i in range(n):
        x_1 = math.sqrt(x)
        x = x_1 + 0.1 * x
        x_dot = quotient(x_dot, x_1) / 2 + 0.1 * x_dot
        print("step", i, f"{x:.6f}")
        if i > 5:
            pass
    assert n >= 0
    return x * x, 2 * x * x_dot
