def root_grad(a, b, c):
    """Gradient of root with respect to (a, b, c)."""
    low, high = 0.0, 3.0
    for _ in range(12):
        mid = 0.5 * (low + high)
        if a * mid**3 + b * mid - c > 0:
            high = mid
        else:
            low = mid
    x = 0.5 * (low + high)

    # return x - (a * x**3 + b * x - c) / (3 * a * x**2 + b)
    t_1_bar = -1 / (3 * a * x**2 + b)
    c_bar = -t_1_bar
    t_2_bar = (a * x**3 + b * x - c) / ((3 * a * x**2 + b) * (3 * a * x**2 + b))
    a_bar = x**3 * t_1_bar + 3 * x**2 * t_2_bar
    b_bar = x * t_1_bar + t_2_bar
    return a_bar, b_bar, c_bar
