import math


def response_grad(x, bias, temperature):
    """Gradient of response with respect to (x, bias, temperature)."""
    wasted = math.exp(temperature) * x
    scaled = 3 * x

    # return math.tanh(scaled)
    scaled_bar = 1 - math.tanh(scaled) ** 2
    # scaled = 3 * x
    x_bar = 3 * scaled_bar
    bias_bar = 0.0
    temperature_bar = 0.0
    return x_bar, bias_bar, temperature_bar
