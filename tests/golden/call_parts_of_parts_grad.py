from autotangent.runtime import shadowed_pair, shadows

outer_fwd, outer_rev = shadowed_pair(
    outer,
    "v first",
    "v array(f; n), first float, n int",
)


def primal_grad(x):
    """Gradient of primal with respect to x."""
    x_bar = shadows(x)
    (t_1, t_1_bar), saved = outer_fwd(x, x[0], 3, v_bar=x_bar)
    parts_bar, squares_bar = t_1_bar
    parts, squares = t_1
    inner_bar, more_bar = parts_bar
    inner, more = parts
    left_bar, right_bar = inner_bar
    left, right = inner
    saved_1s = []
    last_bars = []
    for n in range(3):
        (t_2, t_2_bar), saved_1 = outer_fwd(x, x[0], n, v_bar=x_bar)
        saved_1s.append(saved_1)
        __bar, last_bar = t_2_bar
        last_bars.append(last_bar)

    # return total
    total_bar = 1.0
    for n in range(2, -1, -1):
        last_bar = last_bars.pop()
        # total += np.sum(last)
        last_bar += total_bar
        saved_1 = saved_1s.pop()
        # t_2, t_2_bar = outer(x, x[0], n, v_bar=x_bar)
        first_1_bar = outer_rev(saved_1)
        x_bar[0] += first_1_bar
    # total = np.sum(left) * right[0] + np.sum(more) * squares[1]
    left_bar += right[0]
    right_bar[0] += np.sum(left) * total_bar
    more_bar += squares[1]
    squares_bar[1] += np.sum(more) * total_bar
    # t_1, t_1_bar = outer(x, x[0], 3, v_bar=x_bar)
    first_2_bar = outer_rev(saved)
    x_bar[0] += first_2_bar
    return x_bar
