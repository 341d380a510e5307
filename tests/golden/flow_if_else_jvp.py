from autotangent.runtime import power_by_base, product


def drag_coefficient_jvp(speed, diameter, *, speed_dot, diameter_dot):
    """Value and tangent of drag_coefficient along (speed_dot, diameter_dot)."""
    reynolds = speed * diameter / 0.15
    reynolds_dot = (
        6.666666666666667 * diameter * speed_dot
        + 6.666666666666667 * speed * diameter_dot
    )
    if reynolds < 1:
        c = 24 / reynolds
        c_dot = -c * reynolds_dot / reynolds
    elif reynolds < 1000:
        c_1 = 1 + 0.15 * math.pow(reynolds, 0.687)
        c = 24 / reynolds * c_1
        c_dot = (
            3.5999999999999996 * product(reynolds_dot, power_by_base(reynolds, 0.687))
            - 24 * c_1 * reynolds_dot / reynolds
        ) / reynolds
    else:
        c = 0.44
        c_dot = 0.0
    return (
        c * speed**2 * diameter,
        (
            speed**2 * (diameter * c_dot + c * diameter_dot)
            + 2 * diameter * c * speed * speed_dot
        ),
    )
