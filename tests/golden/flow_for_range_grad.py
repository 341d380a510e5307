def lyapunov_grad(x, r, n):
    """Gradient of lyapunov with respect to (x, r)."""
    xs = []
    for i in range(n):
        xs.append(x)
        x = r * x * (1 - x)

    # return total / n
    total_bar = 1 / n
    x_bar = 0.0
    r_bar = 0.0
    for i in range(n - 1, -1, -1):
        x = xs.pop()
        # total = total + (r * (1 - 2 * x)) ** 2
        x_1 = r * x * (1 - x)
        total_1_bar = 2 * r * (1 - 2 * x_1) * total_bar
        r_bar += (1 - 2 * x_1) * total_1_bar
        x_bar -= 2 * r * total_1_bar
        # x = r * x * (1 - x)
        x_2_bar = (1 - x) * x_bar
        r_bar += x * x_2_bar
        x_bar = r * (x_2_bar - x * x_bar)
    return x_bar, r_bar
