def reading_jvp(x, weights, *, x_dot, weights_dot):
    """Value and tangent of reading along (x_dot, weights_dot)."""
    total = 0.0
    total_dot = 0.0
    for station in weights:
        weight = weights[station]
        weight_dot = weights_dot[station]
        if station is HARBOUR:
            total += weight * x
            total_dot = total_dot + x * weight_dot + weight * x_dot
        else:
            total += weight * weight * x
            total_dot = total_dot + weight * (2 * x * weight_dot + weight * x_dot)
    return total, total_dot
