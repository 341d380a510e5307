import math

from autotangent.runtime import applied, pair

mean_g = applied(mean, f=g)
mean_g_fwd, mean_g_rev = pair(mean_g, "a", "a float, b float")
bump_fwd, bump_rev = pair(g, "x", "x float")


def fixed_point_grad(f, g, x, n):
    """Gradient of fixed_point with respect to x."""
    xs = []
    saveds = []
    saved_1s = []
    for _ in range(n):
        xs.append(x)
        x_1, saved = bump_fwd(x)
        saveds.append(saved)
        x = 0.5 * f(x) + 0.1 * x_1
        _, saved_1 = mean_g_fwd(x, 1.0)
        saved_1s.append(saved_1)

    # return total
    total_bar = 1.0
    x_bar = 0.0
    for _ in range(n):
        saved_1 = saved_1s.pop()
        # total += mean(g, x, 1.0)
        x_bar += mean_g_rev(saved_1, total_bar)
        saved = saveds.pop()
        x = xs.pop()
        # x = 0.5 * f(x) + 0.1 * g(x)
        x_bar = bump_rev(saved, 0.1 * x_bar) - 0.5 * math.sin(x) * x_bar
    return x_bar
