from autotangent.runtime import add_into, zeros


def scaled_fwd(x, values):
    """Value of scaled and what scaled_rev needs."""
    out = []
    for v in values:
        out.append(v * x)
    return out, (out, values, x)


def scaled_rev(saved, y_bar, values_bar):
    """Adjoint of scaled: adds into values_bar, returns x_bar."""
    out, values, x = saved
    # return out
    out_bar = zeros(out)
    add_into(out_bar, y_bar)
    x_bar = 0.0
    for i in range(len(values) - 1, -1, -1):
        v = values[i]
        # yield v * x
        t_1_bar = out_bar.pop()
        v_bar = x * t_1_bar
        x_bar += v * t_1_bar
        values_bar[i] += v_bar
    return x_bar
