import numpy as np
from autotangent.runtime import add_into, pair, spread_over, zeros

counted_fwd, counted_rev = pair(counted, "x", "x float, weights list(float)")
repeated_fwd, repeated_rev = pair(repeated, "x", "x float")
weighted_fwd, weighted_rev = pair(weighted, "x", "x float")


def primal_grad(x, weights):
    """Gradient of primal with respect to x."""
    (a, b, c), saved = weighted_fwd(x)
    t, saved_1 = repeated_fwd(x)
    u, saved_2 = counted_fwd(x, weights)
    rest = (x * x, *weights)
    large = (x, *[w for w in (1.0, 2.0) if w > 1])
    place = (1, 2, x)
    grid_1 = np.ones((2, 3))
    grid = grid_1 * x

    # return total + rest[0] * sum(rest) * rest[-1] + large[0] * large[-1] * len(large)
    t_1 = sum(rest)
    total_bar = 1.0
    rest_bar = zeros(rest)
    rest_bar[0] += t_1 * rest[-1]
    add_into(rest_bar, spread_over(rest[0] * rest[-1], rest))
    rest_bar[-1] += rest[0] * t_1
    t_2_bar = len(large)
    large_bar = zeros(large)
    large_bar[0] += large[-1] * t_2_bar
    large_bar[-1] += large[0] * t_2_bar
    # total = a * b * c + t[2] * t[1] + t[3] * t[4] + u[2] * u[0] + u[-1] + grid[pla ...
    a_bar = b * c
    b_bar = a * c
    c_bar = a * b
    t_bar = zeros(t)
    t_bar[2] += t[1]
    t_bar[1] += t[2]
    t_bar[3] += t[4]
    t_bar[4] += t[3]
    u_bar = zeros(u)
    u_bar[2] += u[0]
    u_bar[0] += u[2]
    u_bar[-1] += total_bar
    grid_bar = np.zeros_like(grid)
    grid_bar[place[:2]] = place[2]
    place_bar = zeros(place)
    place_bar[2] += grid[place[:2]]
    # grid = np.ones((2, 3)) * x
    x_bar = np.sum(grid_1 * grid_bar)
    # place = (*(1, 2), x)
    x_bar += place_bar[2]
    # large = (x, *[w for w in (1.0, 2.0) if w > 1])
    x_bar += large_bar[0]
    # rest = (x * x, *weights)
    x_bar += 2 * x * rest_bar[0]
    # u = counted(x, weights)
    x_bar += counted_rev(saved_2, u_bar)
    # t = repeated(x)
    x_bar += repeated_rev(saved_1, t_bar)
    # a, b, c = weighted(x)
    x_bar += weighted_rev(saved, (a_bar, b_bar, c_bar))
    return x_bar
