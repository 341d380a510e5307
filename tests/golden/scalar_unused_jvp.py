def response_jvp(x, bias, temperature, *, x_dot, bias_dot, temperature_dot):
    """Value and tangent of response along (x_dot, bias_dot, temperature_dot)."""
    wasted_1 = math.exp(temperature)
    wasted = wasted_1 * x
    wasted_dot = wasted_1 * (x * temperature_dot + x_dot)
    scaled = 3 * x
    scaled_dot = 3 * x_dot
    t_1 = math.tanh(scaled)
    return t_1, (1 - t_1**2) * scaled_dot
