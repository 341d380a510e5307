from autotangent.runtime import add_into, spread_over, zeros


def shadowed_grad(x, xs):
    """Gradient of shadowed with respect to (x, xs)."""
    v = x * x
    t_1 = []
    for v_2 in xs:
        t_1.append(x * v_2)
    total = sum(t_1)
    squares = []
    for v_1 in xs:
        if v_1 > 0:
            squares.append(v_1 * v_1)

    # return total * v + squares[0] * v
    total_bar = v
    squares_bar = zeros(squares)
    squares_bar[0] += v
    v_bar = total + squares[0]
    xs_bar = zeros(xs)
    for i in range(len(xs) - 1, -1, -1):
        v_1 = xs[i]
        v_1_bar = 0.0
        if v_1 > 0:
            # squares.append(v_1 * v_1)
            t_2_bar = squares_bar.pop()
            v_1_bar += 2 * v_1 * t_2_bar
        xs_bar[i] += v_1_bar
    # total = sum(t_1)
    t_1_bar = zeros(t_1)
    add_into(t_1_bar, spread_over(total_bar, t_1))
    x_bar = 0.0
    for j in range(len(xs) - 1, -1, -1):
        v_2 = xs[j]
        # t_1.append(x * v_2)
        t_3_bar = t_1_bar.pop()
        x_bar += v_2 * t_3_bar
        v_2_bar = x * t_3_bar
        xs_bar[j] += v_2_bar
    # v = x * x
    x_bar += 2 * x * v_bar
    return x_bar, xs_bar
