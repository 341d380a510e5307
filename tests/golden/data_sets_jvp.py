def chosen_jvp(x, keys, *, x_dot):
    """Value and tangent of chosen along x_dot."""
    wanted = {k for k in keys if k > 1} | {len(w) for w in ["a", "bbbb"]}
    total = x * len(wanted)
    total_dot = len(wanted) * x_dot
    for k in sorted(wanted):
        total = total + x * x * k
        total_dot = total_dot + k * (2 * x * x_dot)
    held = {"a": x, "b": x * x}
    held_dot = {'a': x_dot, 'b': 2 * x * x_dot}
    for name in list({n for n in held if n != 'b'}):
        total_dot = held[name] * total_dot + total * held_dot[name]
        total = total * held[name]
    above = {i for i, v in enumerate([x, 2.0 * x]) if v > 1.0}
    if 1 in above:
        t_1 = total * x
        t_1_dot = x * total_dot + total * x_dot
    else:
        t_1 = total
        t_1_dot = total_dot
    return t_1, t_1_dot
