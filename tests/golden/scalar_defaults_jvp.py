def drag_jvp(v, area=0.5, *, rho=1.2, coefficient=0.47, v_dot, coefficient_dot):
    """Value and tangent of drag along (v_dot, coefficient_dot)."""
    t_1 = math.pow(v, 2)
    return (
        0.5 * rho * t_1 * area * coefficient / (1 + area),
        (
            area
            * rho
            * (coefficient * v * v_dot + 0.5 * t_1 * coefficient_dot)
            / (1 + area)
        ),
    )
