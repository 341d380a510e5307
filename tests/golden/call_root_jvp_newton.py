from autotangent.runtime import tangent

f_jvp = tangent(f, "a x", "a float, x float")
lambda_2_jvp = tangent(slope, "x", "x float")


def newton_jvp(a, x, *, a_dot):
    """Value and tangent of newton along a_dot."""
    x_dot = 0.0
    for _ in range(4):
        x_1, x_1_dot = f_jvp(a, x, a_dot=a_dot, x_dot=x_dot)
        x_2, x_2_dot = lambda_2_jvp(x, x_dot=x_dot)
        x_3 = x_1 / x_2
        x = x - x_3
        x_dot = x_dot + (x_3 * x_2_dot - x_1_dot) / x_2
    return x, x_dot
