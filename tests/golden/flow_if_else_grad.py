from autotangent.runtime import power_by_base, product


def drag_coefficient_grad(speed, diameter):
    """Gradient of drag_coefficient with respect to (speed, diameter)."""
    reynolds = speed * diameter / 0.15
    if reynolds < 1:
        c = 24 / reynolds
    elif reynolds < 1000:
        c_1 = math.pow(reynolds, 0.687)
        c = 24 / reynolds * (1 + 0.15 * c_1)
    else:
        c = 0.44

    # return c * speed**2 * diameter
    c_bar = diameter * speed**2
    speed_bar = 2 * speed * c * diameter
    diameter_bar = c * speed**2
    if reynolds < 1:
        # c = 24 / reynolds
        reynolds_bar = -c * c_bar / reynolds
    else:
        reynolds_bar = 0.0
        if reynolds < 1000:
            # c = 24 / reynolds * (1 + 0.15 * math.pow(reynolds, 0.687))
            reynolds_bar += (
                (
                    3.5999999999999996
                    * product(c_bar / reynolds, power_by_base(reynolds, 0.687))
                )
                - 24 * (1 + 0.15 * c_1) * c_bar / (reynolds * reynolds)
            )
    # reynolds = speed * diameter / 0.15
    speed_bar += 6.666666666666667 * diameter * reynolds_bar
    diameter_bar += 6.666666666666667 * speed * reynolds_bar
    return speed_bar, diameter_bar
