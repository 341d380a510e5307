import math


def polynomial_jvp(a, b, c, *, a_dot, b_dot, c_dot):
    """Value and tangent of polynomial along (a_dot, b_dot, c_dot)."""
    coefficients = [a, b, c, c]
    coefficients_dot = [a_dot, b_dot, c_dot, c_dot]
    coefficients_dot.insert(1, b * a_dot + a * b_dot)
    coefficients.insert(1, a * b)
    last_dot = coefficients_dot.pop()
    last = coefficients.pop()
    tail = coefficients[1:]
    tail_dot = coefficients_dot[1:]
    grid = [[a, b], [c, last]]
    grid_dot = [[a_dot, b_dot], [c_dot, last_dot]]
    total = 0.0
    total_dot = 0.0
    for k, (value, value_dot) in enumerate(zip(tail, tail_dot)):
        total_1 = math.cos(k * a)
        total += value * total_1
        total_dot = (
            total_dot + total_1 * value_dot - value * k * math.sin(k * a) * a_dot
        )
    return (
        total + grid[1][0] * grid[0][1],
        total_dot + grid[0][1] * grid_dot[1][0] + grid[1][0] * grid_dot[0][1],
    )
