def horner_jvp(coefficients, x, *, coefficients_dot, x_dot):
    """Value and tangent of horner along (coefficients_dot, x_dot)."""
    y = 0.0
    y_dot = 0.0
    for i in range(len(coefficients) - 1, -1, -1):
        y_dot = x * y_dot + y * x_dot + coefficients_dot[i]
        y = y * x + coefficients[i]
    t_1 = np.exp(-x)
    return y * t_1, t_1 * (y_dot - y * x_dot)
