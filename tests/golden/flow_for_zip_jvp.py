def chi_squared_jvp(
    observed,
    sigma,
    parameters,
    *,
    observed_dot,
    sigma_dot,
    parameters_dot,
):
    """Value and tangent of chi_squared along (observed_dot, sigma_dot, parameters_dot)."""
    times = [0.0, 0.5, 1.0, 1.5]
    total = 0.0
    total_dot = 0.0
    for t, y, y_dot, s, s_dot in zip(times, observed, observed_dot, sigma, sigma_dot):
        model_1 = np.exp(-parameters[1] * t)
        model = parameters[0] * model_1
        model_dot = model_1 * (
            parameters_dot[0] - parameters[0] * t * parameters_dot[1]
        )
        total_1 = (y - model) / s
        total += total_1**2
        total_dot = total_dot + 2 * total_1 * (y_dot - model_dot - total_1 * s_dot) / s
    return total, total_dot
