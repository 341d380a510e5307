from autotangent.runtime import add_into, zeros


def neighbours_fwd(values):
    """Value of neighbours and what neighbours_rev needs."""
    out = []
    before = None
    befores = []
    for v in values:
        if before is not None:
            out.append((before, v))
        befores.append(before)
        before = v
    return out, (befores, out, values)


def neighbours_rev(saved, y_bar, values_bar):
    """Adjoint of neighbours: adds into values_bar."""
    befores, out, values = saved
    # return out
    out_bar = zeros(out)
    add_into(out_bar, y_bar)
    before_bar = 0.0
    for i in range(len(values) - 1, -1, -1):
        v = values[i]
        # before = v
        v_bar = before_bar
        before_bar = 0.0
        before = befores.pop()
        if before is not None:
            # yield before, v
            t_1_bar = out_bar.pop()
            before_bar += t_1_bar[0] or 0.0
            v_bar += t_1_bar[1]
        values_bar[i] += v_bar
