from autotangent.runtime import zeros


def group_jvp(values, x, *, values_dot, x_dot):
    """Value and tangent of group along (values_dot, x_dot)."""
    groups = {}
    groups_dot = {}
    for i, (v, v_dot) in enumerate(zip(values, values_dot)):
        key_1 = i % 2
        if key_1 not in groups:
            groups_dot[key_1] = zeros([])
            groups[key_1] = []
        t_1 = groups[key_1]
        t_1_dot = groups_dot[key_1]
        t_1_dot.append(x * v_dot + v * x_dot)
        t_1.append(v * x)
        if i == 2:
            if 'last' not in groups:
                groups_dot['last'] = [x_dot]
                groups['last'] = [x]
            last = groups['last']
            last_dot = groups_dot['last']
            last_dot.append(v_dot)
            last.append(v)
    same = groups
    same_dot = groups_dot
    if 'more' not in same:
        same_dot['more'] = zeros([])
        same['more'] = []
    t_2 = same['more']
    t_2_dot = same_dot['more']
    t_4 = values[0]
    t_4_dot = values_dot[0]
    t_2_dot.append(x_dot)
    t_2.append(x)
    t_2_dot.append(t_4_dot)
    t_2.append(t_4)
    nested = {}
    nested_dot = {}
    if 'start' not in nested:
        nested_dot['start'] = {'value': 2 * x * x_dot}
        nested['start'] = {'value': x * x}
    best = nested['start']
    best_dot = nested_dot['start']
    if 'start' not in nested:
        nested_dot['start'] = best_dot
        nested['start'] = best
    t_3 = nested['start']
    t_3_dot = nested_dot['start']
    total = t_3['value'] * x
    total_dot = x * t_3_dot['value'] + t_3['value'] * x_dot
    best_dot['value'] = 2 * best_dot['value']
    best["value"] *= 2.0
    for name in (0, 1, 'last', 'more'):
        part = groups[name]
        part_dot = groups_dot[name]
        total_1 = sum(part)
        total = total + total_1 * part[0] / len(part)
        total_dot = (
            total_dot + (part[0] * sum(part_dot) + total_1 * part_dot[0]) / len(part)
        )
    return (
        total * best['value'] * len(groups),
        len(groups) * (best['value'] * total_dot + total * best_dot['value']),
    )
