from autotangent.runtime import pair, quotient

integral_fwd, integral_rev = pair(
    integral,
    "b k",
    "a float, b float, k float, depth int",
)


def error_function_grad(x, k):
    """Gradient of error_function with respect to (x, k)."""
    t_1, saved = integral_fwd(0.0, x, k, 3)

    # return integral(0.0, x, k, 3) * math.sqrt(k)
    t_2 = math.sqrt(k)
    x_bar, k_bar = integral_rev(saved, t_2)
    k_bar += quotient(t_1, t_2) / 2
    return x_bar, k_bar
