def halves_jvp(x, n, *, x_dot):
    """Value and tangent of halves along x_dot."""
    out = []
    out_dot = []
    returned = False
    trips = 0
    for k in range(n):
        trips = trips + 1
        if x < 0.2:
            returned = True
            break
        else:
            out_dot.append(x_dot)
            out.append(x)
            x = x / 2 - 0.01 * k
            x_dot = x_dot / 2
            if k == 1:
                out_dot.append(x * x_dot)
                out.append(0.5 * x * x)
    return out, out_dot
