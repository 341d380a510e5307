def path_length_jvp(points, charges, *, points_dot, charges_dot):
    """Value and tangent of path_length along (points_dot, charges_dot)."""
    total = 0.0
    total_dot = 0.0
    for q, q_dot in zip(charges, charges_dot):
        total_1 = math.sqrt(1 + q * q)
        total += total_1
        total_dot = total_dot + q * q_dot / total_1
    previous = points[0]
    previous_dot = points_dot[0]
    for point, point_dot in zip(points, points_dot):
        step = point - previous
        step_dot = point_dot - previous_dot
        total_dot = (
            (1 + step @ step) * total_dot + total * (step_dot @ step + step @ step_dot)
        )
        total += (step @ step) * total
        previous = point
        previous_dot = point_dot
    return total, total_dot
