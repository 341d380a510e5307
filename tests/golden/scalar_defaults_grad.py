def drag_grad(v, area=0.5, *, rho=1.2, coefficient=0.47):
    """Gradient of drag with respect to (v, coefficient)."""
    # return 0.5 * rho * math.pow(v, 2) * area * coefficient / (1 + area)
    t_1_bar = 1 / (1 + area)
    v_bar = v * rho * area * coefficient * t_1_bar
    coefficient_bar = 0.5 * area * math.pow(v, 2) * rho * t_1_bar
    return v_bar, coefficient_bar
