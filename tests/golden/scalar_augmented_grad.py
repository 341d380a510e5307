from autotangent.runtime import power_by_base, power_by_exponent, product


def dose_grad(weight, clearance):
    """Gradient of dose with respect to (weight, clearance)."""
    weight_1 = weight
    weight **= 2
    clearance_1 = clearance
    clearance **= weight

    # return d
    d_bar = 1.0
    # d *= clearance
    d = 2.0
    d_1 = d * weight_1
    d_2 = d_1 + math.log(clearance_1)
    d_3 = d_2 - weight_1 / clearance_1
    d_4 = d_3 / (1.0 + weight_1)
    clearance_bar = d_4 * d_bar
    d_bar = clearance * d_bar
    # clearance **= weight
    weight_bar = product(
        clearance_bar, power_by_exponent(clearance_1, weight, clearance)
    )
    clearance_bar = product(clearance_bar, power_by_base(clearance_1, weight))
    # weight **= 2
    weight_bar = 2 * weight_1 * weight_bar
    # d /= 1.0 + weight
    weight_bar -= d_4 * d_bar / (1.0 + weight_1)
    d_bar = d_bar / (1.0 + weight_1)
    # d -= weight / clearance
    weight_bar -= d_bar / clearance_1
    clearance_bar += weight_1 * d_bar / (clearance_1 * clearance_1)
    # d += math.log(clearance)
    clearance_bar += d_bar / clearance_1
    # d *= weight
    weight_bar += d * d_bar
    return weight_bar, clearance_bar
