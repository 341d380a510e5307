from autotangent.runtime import zeros


def exchanged_grad(x, y):
    """Gradient of exchanged with respect to (x, y)."""
    a, b, c = [x, x * x], [y, 1.0 + y * y], [x * y]
    a, b = b, a
    for _ in range(2):
        a, b, c = c, a, b

    # return a[0] * b[0] + a[1] ** 2 + c[-1] * x
    a_bar = zeros(a)
    a_bar[0] += b[0]
    b_bar = zeros(b)
    b_bar[0] += a[0]
    a_bar[1] += 2 * a[1]
    c_bar = zeros(c)
    c_bar[-1] += x
    x_bar = c[-1]
    for _ in range(2):
        # a, b, c = c, a, b
        c_bar, a_bar, b_bar = a_bar, b_bar, c_bar
    # a, b = b, a
    b_bar, a_bar = a_bar, b_bar
    # a, b, c = [x, x * x], [y, 1.0 + y * y], [x * y]
    x_bar += a_bar[0] + 2 * x * a_bar[1] + y * c_bar[0]
    y_bar = b_bar[0] + 2 * y * b_bar[1] + x * c_bar[0]
    return x_bar, y_bar
