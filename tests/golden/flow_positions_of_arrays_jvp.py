from autotangent.runtime import ordered_like, raveled_like, zeros


def positions_of_arrays_jvp(x, a, *, x_dot, a_dot):
    """Value and tangent of positions_of_arrays along (x_dot, a_dot)."""
    total = 0.0
    total_dot = 0.0
    for v, v_dot in zip(np.ravel(a, 'K'), raveled_like(a_dot, a, 'K')):
        total = total + v * v * x
        total_dot = total_dot + v * (2 * x * v_dot + v * x_dot)
    t_3 = []
    t_3_dot = []
    for v_1, v_1_dot in zip(np.ravel(a.T, 'K'), raveled_like(a_dot.T, a.T, 'K')):
        t_3_dot.append(x * v_1_dot + v_1 * x_dot)
        t_3.append(v_1 * x)
    total = total + sum(t_3)
    total_dot = total_dot + sum(t_3_dot)
    for v, v_dot in zip(np.ravel(a.T, 'K'), raveled_like(a_dot.T, a.T, 'K')):
        total_dot = x * (total_dot + v_dot) + (total + v) * x_dot
        total = total * x + v * x
    total_dot = v * total_dot + total * v_dot
    total = total * v
    for place in list(np.ndindex(a.shape)):
        total += a[place] * place[1] * x
        total_dot = total_dot + place[1] * (x * a_dot[place] + a[place] * x_dot)
    t_1 = a * x
    t_1_dot = x * a_dot + x_dot * a
    for place in list(np.ndindex(np.shape(t_1))):
        v = t_1[place]
        v_dot = t_1_dot[place]
        total += v**2 * place[0]
        total_dot = total_dot + 2.0 * place[0] * v * v_dot
    sums = {"a": x, "bb": x * x, "ccc": a[0, 1]}
    sums_dot = {'a': x_dot, 'bb': 2 * x * x_dot, 'ccc': a_dot[0, 1]}
    t_2 = []
    t_2_dot = []
    for key in sums:
        t_2_dot.append((zeros(key), sums_dot[key]))
        t_2.append((key, sums[key]))
    t_4 = lambda kv: -kv[1]
    for k, ((name, v), (name_dot, v_dot)) in enumerate(zip(sorted(t_2, key=t_4), ordered_like(t_2_dot, t_2, t_4, False))):
        total += k * v * len(name)
        total_dot = total_dot + k * len(name) * v_dot
    return float(total), float(total_dot)
