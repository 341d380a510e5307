from autotangent.runtime import add_into, zeros


def doubled_fwd(values):
    """Value of doubled and what doubled_rev needs."""
    out = []
    for v in values:
        out.append(v * 2)
    return out, (out, values)


def doubled_rev(saved, y_bar, values_bar):
    """Adjoint of doubled: adds into values_bar."""
    out, values = saved
    # return out
    out_bar = zeros(out)
    add_into(out_bar, y_bar)
    for i in range(len(values) - 1, -1, -1):
        v = values[i]
        # yield v * 2
        t_1_bar = out_bar.pop()
        v_bar = 2 * t_1_bar
        values_bar[i] += v_bar
