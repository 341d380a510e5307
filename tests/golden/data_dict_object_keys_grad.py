from autotangent.runtime import zeros


def reading_grad(x, weights):
    """Gradient of reading with respect to (x, weights)."""
    x_bar = 0.0
    weights_bar = zeros(weights)
    for station in reversed(weights):
        weight = weights[station]
        if station is HARBOUR:
            # total += weight * x
            weight_bar = x
            x_bar += weight
        else:
            # total += weight * weight * x
            weight_bar = 2 * weight * x
            x_bar += weight * weight
        # weight = weights[station]
        weights_bar[station] += weight_bar
    return x_bar, weights_bar
