from autotangent.runtime import ordered_like


def nearest_jvp(values, center, *, values_dot, center_dot):
    """Value and tangent of nearest along (values_dot, center_dot)."""
    def distance(v):
        return abs(v - center)
    ranked = sorted(values, key=distance)
    ranked_dot = ordered_like(values_dot, values, distance, False)
    last_1 = lambda v: -v * center
    last = sorted(values, key=last_1)[0]
    last_dot = ordered_like(values_dot, values, last_1, False)[0]
    return (
        ranked[0] * center + ranked[1] ** 2 + last,
        (
            center * ranked_dot[0]
            + ranked[0] * center_dot
            + 2 * ranked[1] * ranked_dot[1]
            + last_dot
        ),
    )
