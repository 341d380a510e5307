def weights_jvp(x, y, n, *, x_dot, y_dot):
    """Value and tangent of weights along (x_dot, y_dot)."""
    size = 0.0
    for z in steps(0.5, n):
        size = 0.5 * size + z
    found_1 = math.tanh(size)
    found = {'p': found_1, 'q': x}
    found_dot = {'p': 0.0, 'q': x_dot}
    found_dot['q'] = y * found_dot['q'] + found['q'] * y_dot
    found["q"] *= y
    for largest, z in zip(steps(0.7, n), steps(size, n)):
        size = max(size, largest * z)
    if size > 0.0:
        x = x * size / (n - 2)
        x_dot = size * x_dot / (n - 2)
    return (
        found['q'] * x - found['p'] * y + largest,
        (
            x * found_dot['q']
            + found['q'] * x_dot
            - y * found_dot['p']
            - found['p'] * y_dot
        ),
    )
