import math

from autotangent.runtime import zeros


def weights_grad(x, y, n):
    """Gradient of weights with respect to (x, y)."""
    size = 0.0
    for z in steps(0.5, n):
        size = 0.5 * size + z
    found = {"p": math.tanh(size), "q": x}
    found_1 = found['q']
    found["q"] *= y
    for largest, z in zip(steps(0.7, n), steps(size, n)):
        size = max(size, largest * z)
    if size > 0.0:
        x = x * size / (n - 2)

    # return found["q"] * x - found["p"] * y + largest
    found_bar = zeros(found)
    found_bar['q'] += x
    x_bar = found['q']
    found_bar['p'] -= y
    y_bar = -found['p']
    if size > 0.0:
        # x = x * size / (n - 2)
        x_bar = size * x_bar / (n - 2)
    found['q'] = found_1
    # found["q"] *= y
    y_bar += found['q'] * found_bar['q']
    found_bar['q'] = y * found_bar['q']
    # found = {"p": math.tanh(size), "q": x}
    x_bar += found_bar['q']
    return x_bar, y_bar
