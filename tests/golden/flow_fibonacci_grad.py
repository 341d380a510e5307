def growth_grad(a, b, p):
    """Gradient of growth with respect to (a, b, p)."""
    as_ = []
    for _ in range(6):
        as_.append(a)
        a, b = b, p * a + b

    # return a * b
    a_bar = b
    b_bar = a
    p_bar = 0.0
    for _ in range(6):
        a = as_.pop()
        # a, b = b, p * a + b
        p_bar += a * b_bar
        a_bar, b_bar = p * b_bar, a_bar + b_bar
    return a_bar, b_bar, p_bar
