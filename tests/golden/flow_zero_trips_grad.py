def untouched_grad(x, n):
    """Gradient of untouched with respect to x."""
    y = x * x
    ys = []
    for i in range(n):
        ys.append(y)
        y = y * x

    # return y * 3
    y_bar = 3
    t_1 = []
    for j in range(len(t_1) - 1, -1, -1):
        item = t_1[j]
        y_bar = 0.0
    x_bar = 0.0
    for i in range(n - 1, -1, -1):
        y = ys.pop()
        # y = y * x
        x_bar += y * y_bar
        y_bar = x * y_bar
    # y = x * x
    x_bar += 2 * x * y_bar
    return x_bar
