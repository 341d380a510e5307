from autotangent.runtime import add_into, zeros


def halves_fwd(x, n):
    """Value of halves and what halves_rev needs."""
    result = None
    out = []
    returned = False
    trips = 0
    xs = []
    for k in range(n):
        xs.append(x)
        trips = trips + 1
        if x < 0.2:
            result = out
            returned = True
            break
        else:
            out.append(x)
            x = x / 2 - 0.01 * k
            if k == 1:
                out.append(0.5 * x * x)
    result_1 = result
    if not returned:
        result = out
    return result, (out, result, result_1, returned, trips, xs)


def halves_rev(saved, y_bar):
    """Adjoint of halves: returns x_bar."""
    out, result, result_1, returned, trips, xs = saved
    # return result
    result_bar = zeros(result)
    add_into(result_bar, y_bar)
    out_bar = zeros(out)
    if not returned:
        # result = out
        add_into(out_bar, result_bar)
        result_bar = zeros(result_1)
    x_bar = 0.0
    for k in range(trips - 1, -1, -1):
        x = xs.pop()
        if x < 0.2:
            # result = out
            add_into(out_bar, result_bar)
        else:
            x_1 = x / 2 - 0.01 * k
            if k == 1:
                # yield 0.5 * x * x
                t_1_bar = out_bar.pop()
                out.pop()
                x_bar += x_1 * t_1_bar
            # x = x / 2 - 0.01 * k
            x_bar = x_bar / 2
            # yield x
            t_2_bar = out_bar.pop()
            out.pop()
            x_bar += t_2_bar
        result_bar = zeros(result_1)
    return x_bar
