from autotangent.runtime import add_into, zeros


def orbit_fwd(x, r, n):
    """Value of orbit and what orbit_rev needs."""
    out = []
    xs = []
    for _ in range(n):
        xs.append(x)
        x = r * x * (1 - x)
        out.append(x)
    return out, (n, out, r, xs)


def orbit_rev(saved, y_bar):
    """Adjoint of orbit: returns x_bar, r_bar."""
    n, out, r, xs = saved
    # return out
    out_bar = zeros(out)
    add_into(out_bar, y_bar)
    x_bar = 0.0
    r_bar = 0.0
    for _ in range(n):
        # yield x
        t_1_bar = out_bar.pop()
        x_bar += t_1_bar
        x = xs.pop()
        # x = r * x * (1 - x)
        x_1_bar = (1 - x) * x_bar
        r_bar += x * x_1_bar
        x_bar = r * (x_1_bar - x * x_bar)
    return x_bar, r_bar
