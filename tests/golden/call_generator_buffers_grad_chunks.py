from autotangent.runtime import add_into, unspliced, zeros


def chunks_fwd(xs, n):
    """Value of chunks and what chunks_rev needs."""
    out = []
    part = []
    t_1s = []
    part_1s = []
    for x in xs:
        part.append(x)
        t_1 = len(part) == n
        t_1s.append(t_1)
        if t_1:
            out.append(tuple(part))
            part_1 = part[:]
            part_1s.append(part_1)
            part[:] = []
    if part:
        out.append(tuple(part))
    return out, (out, part, part_1s, t_1s, xs)


def chunks_rev(saved, y_bar, xs_bar):
    """Adjoint of chunks: adds into xs_bar."""
    out, part, part_1s, t_1s, xs = saved
    # return out
    out_bar = zeros(out)
    add_into(out_bar, y_bar)
    part_bar = zeros(part)
    if part:
        # yield tuple(part)
        t_2_bar = out_bar.pop()
        add_into(part_bar, t_2_bar)
    for i in range(len(xs) - 1, -1, -1):
        x = xs[i]
        t_1 = t_1s.pop()
        if t_1:
            part_1 = part_1s.pop()
            # part.clear()
            unspliced(part_bar, slice(None), zeros(part_1), 0)
            unspliced(part, slice(None), part_1, 0)
            # yield tuple(part)
            t_3_bar = out_bar.pop()
            add_into(part_bar, t_3_bar)
        # part.append(x)
        t_4_bar = part_bar.pop()
        part.pop()
        x_bar = t_4_bar
        xs_bar[i] += x_bar
