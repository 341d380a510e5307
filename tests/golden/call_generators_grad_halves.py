from autotangent.runtime import add_into


def halves_fwd(x, n):
    """Value of halves and what halves_rev needs."""
    result_bar = None
    out_bar = []
    out = []
    returned = False
    trips = 0
    xs = []
    for k in range(n):
        xs.append(x)
        trips = trips + 1
        if x < 0.2:
            result_bar = out_bar
            result = out
            returned = True
            break
        else:
            out_bar.append(0.0)
            out.append(x)
            x = x / 2 - 0.01 * k
            if k == 1:
                out_bar.append(0.0)
                out.append(0.5 * x * x)
    if not returned:
        result_bar = out_bar
        result = out
    return result, (out_bar, result_bar, trips, xs)


def halves_rev(saved, y_bar):
    """Adjoint of halves: returns x_bar."""
    out_bar, result_bar, trips, xs = saved
    # return result
    add_into(result_bar, y_bar)
    x_bar = 0.0
    for k in range(trips - 1, -1, -1):
        x = xs.pop()
        if not x < 0.2:
            x_1 = x / 2 - 0.01 * k
            if k == 1:
                # yield 0.5 * x * x
                t_1_bar = out_bar.pop()
                x_bar += x_1 * t_1_bar
            # x = x / 2 - 0.01 * k
            x_bar = x_bar / 2
            # yield x
            t_2_bar = out_bar.pop()
            x_bar += t_2_bar
    return x_bar
