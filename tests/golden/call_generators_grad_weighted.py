from autotangent.runtime import add_into, power_by_base, zeros


def weighted_fwd(w, x, n):
    """Value of weighted and what weighted_rev needs."""
    out = []
    for k in range(n):
        out.append(w * x**k)
    return out, (n, out, w, x)


def weighted_rev(saved, y_bar):
    """Adjoint of weighted: returns w_bar, x_bar."""
    n, out, w, x = saved
    # return out
    out_bar = zeros(out)
    add_into(out_bar, y_bar)
    w_bar = 0.0
    x_bar = 0.0
    for k in range(n - 1, -1, -1):
        # yield w * x**k
        t_1_bar = out_bar.pop()
        w_bar += x**k * t_1_bar
        x_bar += w * power_by_base(x, k) * t_1_bar
    return w_bar, x_bar
