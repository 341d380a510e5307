from autotangent.runtime import zeros


def chunks_jvp(xs, n, *, xs_dot):
    """Value and tangent of chunks along xs_dot."""
    out = []
    out_dot = []
    part = []
    part_dot = []
    for x, x_dot in zip(xs, xs_dot):
        part_dot.append(x_dot)
        part.append(x)
        if len(part) == n:
            out_dot.append(tuple(part_dot))
            out.append(tuple(part))
            part_dot[:] = zeros([])
            part[:] = []
    if part:
        out_dot.append(tuple(part_dot))
        out.append(tuple(part))
    return out, out_dot
