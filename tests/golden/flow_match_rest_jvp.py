from autotangent.runtime import tangent

composed_jvp = tangent(composed, "x", "x float, stages list(float)")


def filtered_jvp(x, gains, options, *, x_dot):
    """Value and tangent of filtered along x_dot."""
    total = 0.0
    t_1 = x * x
    t_1_dot = 2 * x * x_dot
    t_2 = 3.0 * x
    t_2_dot = 3 * x_dot
    a = x
    a_dot = x_dot
    b = t_2
    b_dot = t_2_dot
    middle = [t_1]
    middle_dot = [t_1_dot]
    middle_dot.append(b * a_dot + a * b_dot)
    middle.append(a * b)
    total_1 = sum(middle)
    total = total + a * total_1
    total_dot = total_1 * a_dot + a * sum(middle_dot)
    if len(gains) >= 1 and gains[-1] > 1:
        last = gains[-1]
        total = total * last
        total_dot = last * total_dot
    elif len(gains) >= 1:
        g = gains[0]
        rest = list(gains[1:])
        total = total + g * len(rest) * x
        total_dot = total_dot + g * len(rest) * x_dot
    t_3 = {'rate': x, 'bias': options['bias'], 'tilt': options['tilt'], 'shift': options['shift']}
    t_3_dot = {'rate': x_dot, 'bias': 0.0, 'tilt': 0.0, 'shift': 0.0}
    rate = t_3['rate']
    rate_dot = t_3_dot['rate']
    bias = t_3['bias']
    bias_dot = t_3_dot['bias']
    rest = {}
    rest_dot = {}
    for key in list(t_3):
        value = t_3[key]
        value_dot = t_3_dot[key]
        if key not in ('rate', 'bias'):
            rest_dot[key] = value_dot
            rest[key] = value
    for name in list(rest):
        total = total + rest[name] * rate * len(name)
        total_dot = (
            total_dot + len(name) * (rate * rest_dot[name] + rest[name] * rate_dot)
        )
    total = total + bias * rate
    total_dot = total_dot + rate * bias_dot + bias * rate_dot
    t_4, t_4_dot = composed_jvp(total, gains, x_dot=total_dot)
    return t_4, t_4_dot
