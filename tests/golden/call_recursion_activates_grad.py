from autotangent.runtime import pair

power_sum_fwd, power_sum_rev = pair(
    power_sum,
    "x",
    "n int, term float, total float, x float",
)
power_sum_1_fwd, power_sum_1_rev = pair(
    power_sum,
    "term",
    "n int, term float, total float, x float",
)


def geometric_grad(x, n):
    """Gradient of geometric with respect to x."""
    t_1, saved = power_sum_fwd(n, 1.0, 0.0, x)
    t_2, saved_1 = power_sum_1_fwd(2, x, 1.0, 0.5)

    # return power_sum(n, 1.0, 0.0, x) + power_sum(2, x, 1.0, 0.5)
    x_bar = power_sum_rev(saved, 1.0) + power_sum_1_rev(saved_1, 1.0)
    return x_bar
