def fallback_grad(x, y):
    """Gradient of fallback with respect to (x, y)."""
    t_3 = x
    t_3_1 = t_3
    if not t_3:
        t_3 = y
    first = t_3
    t_2 = x - 1.0
    t_2_1 = t_2
    if t_2:
        t_2 = x * y
    both = t_2
    t_1 = 0.0
    t_1_1 = t_1
    if not t_1:
        t_1 = y

    # return first * both + t_1 ** 2
    first_bar = both
    both_bar = first
    t_1_bar = 2 * t_1
    y_bar = 0.0
    if not t_1_1:
        # t_1 = y
        y_bar += t_1_bar
    # both = t_2
    t_2_bar = both_bar
    x_bar = 0.0
    if t_2_1:
        # t_2 = x * y
        x_bar += y * t_2_bar
        y_bar += x * t_2_bar
        t_2_bar = 0.0
    # t_2 = x - 1.0
    x_bar += t_2_bar
    # first = t_3
    t_3_bar = first_bar
    if not t_3_1:
        # t_3 = y
        y_bar += t_3_bar
        t_3_bar = 0.0
    # t_3 = x
    x_bar += t_3_bar
    return x_bar, y_bar
