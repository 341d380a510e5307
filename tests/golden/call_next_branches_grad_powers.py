from autotangent.runtime import add_into, power_by_base, zeros


def powers_fwd(x, n):
    """Value of powers and what powers_rev needs."""
    out = []
    for k in range(n):
        out.append(x**k * (k + 1))
    return out, (n, out, x)


def powers_rev(saved, y_bar):
    """Adjoint of powers: returns x_bar."""
    n, out, x = saved
    # return out
    out_bar = zeros(out)
    add_into(out_bar, y_bar)
    x_bar = 0.0
    for k in range(n - 1, -1, -1):
        # yield x**k * (k + 1)
        t_1_bar = out_bar.pop()
        x_bar += (k + 1) * power_by_base(x, k) * t_1_bar
    return x_bar
