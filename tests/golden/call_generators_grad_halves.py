from autotangent.runtime import add_into, zeros


def halves_fwd(x, n):
    """Value of halves and what halves_rev needs."""
    out = []
    trips = 0
    xs = []
    for k in range(n):
        xs.append(x)
        trips = trips + 1
        if x < 0.2:
            break
        else:
            out.append(x)
            x = x / 2 - 0.01 * k
            if k == 1:
                out.append(0.5 * x * x)
    return out, (out, trips, xs)


def halves_rev(saved, y_bar):
    """Adjoint of halves: returns x_bar."""
    out, trips, xs = saved
    # return out
    out_bar = zeros(out)
    add_into(out_bar, y_bar)
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
