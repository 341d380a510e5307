import math

from autotangent.runtime import add_into, zeros


def polynomial_grad(a, b, c):
    """Gradient of polynomial with respect to (a, b, c)."""
    coefficients = [a, b, c, c]
    coefficients.insert(1, a * b)
    last = coefficients.pop()
    tail = coefficients[1:]
    grid = [[a, b], [c, last]]

    # return total + grid[1][0] * grid[0][1]
    grid_bar = zeros(grid)
    grid_bar[1][0] += grid[0][1]
    grid_bar[0][1] += grid[1][0]
    a_bar = 0.0
    tail_bar = zeros(tail)
    for k in range(len(tail) - 1, -1, -1):
        value = tail[k]
        # total += value * math.cos(k * a)
        value_bar = math.cos(k * a)
        a_bar -= k * value * math.sin(k * a)
        tail_bar[k] += value_bar
    # grid = [[a, b], [c, last]]
    a_bar += grid_bar[0][0]
    b_bar = grid_bar[0][1]
    c_bar = grid_bar[1][0]
    last_bar = grid_bar[1][1]
    # tail = coefficients[1:]
    coefficients_bar = zeros(coefficients)
    add_into(coefficients_bar, tail_bar, slice(1, None, None))
    # last = coefficients.pop()
    coefficients_bar.append(last_bar)
    # coefficients.insert(1, a * b)
    t_1_bar = coefficients_bar.pop(min(1, len(coefficients_bar) - 1))
    a_bar += b * t_1_bar
    b_bar += a * t_1_bar
    # coefficients = [a, b] + [c] * 2
    a_bar += coefficients_bar[0]
    b_bar += coefficients_bar[1]
    c_bar += coefficients_bar[2] + coefficients_bar[3]
    return a_bar, b_bar, c_bar
