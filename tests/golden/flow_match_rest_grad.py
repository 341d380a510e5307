from autotangent.runtime import add_into, held_at, hold_at, pair, spread_over, zeros

composed_fwd, composed_rev = pair(composed, "x", "x float, stages list(float)")


def filtered_grad(x, gains, options):
    """Gradient of filtered with respect to x."""
    total = 0.0
    t_1 = x * x
    t_2 = 3.0 * x
    a = x
    b = t_2
    middle = [t_1]
    middle.append(a * b)
    total_1 = sum(middle)
    total = total + a * total_1
    if len(gains) >= 1 and gains[-1] > 1:
        last = gains[-1]
        total = total * last
    elif len(gains) >= 1:
        g = gains[0]
        rest = list(gains[1:])
        total = total + g * len(rest) * x
        rest_1 = rest
    t_3 = {'rate': x, 'bias': options['bias'], 'tilt': options['tilt'], 'shift': options['shift']}
    rate = t_3['rate']
    bias = t_3['bias']
    rest = {}
    t_4 = list(t_3)
    rest_2s = []
    for key in t_4:
        value = t_3[key]
        if key not in ('rate', 'bias'):
            rest_2 = held_at(rest, key)
            rest_2s.append(rest_2)
            rest[key] = value
    t_5 = list(rest)
    for name in t_5:
        total = total + rest[name] * rate * len(name)
    total = total + bias * rate
    value_, saved = composed_fwd(total, gains)
    assert value_ is not None, 'filtered returned None, which has no gradient'

    # return composed(total, gains)
    total_bar = composed_rev(saved, 1.0)
    # total = total + bias * rate
    bias_bar = rate * total_bar
    rate_bar = bias * total_bar
    rest_bar = zeros(rest)
    for i in range(len(t_5) - 1, -1, -1):
        name = t_5[i]
        # total = total + rest[name] * rate * len(name)
        total_2_bar = len(name) * total_bar
        rest_bar[name] += rate * total_2_bar
        rate_bar += rest[name] * total_2_bar
    t_3_bar = zeros(t_3)
    for j in range(len(t_4) - 1, -1, -1):
        key = t_4[j]
        value_bar = 0.0
        if key not in ('rate', 'bias'):
            rest_2 = rest_2s.pop()
            hold_at(rest, key, rest_2)
            # rest[key] = value
            value_bar += rest_bar[key]
            rest_bar[key] = 0.0
        # value = t_3[key]
        t_3_bar[key] += value_bar
    # bias = t_3['bias']
    t_3_bar['bias'] += bias_bar
    # rate = t_3['rate']
    t_3_bar['rate'] += rate_bar
    # t_3 = {'rate': x, 'bias': options['bias'], 'tilt': options['tilt'], 'shift': o ...
    x_bar = t_3_bar['rate']
    if len(gains) >= 1 and gains[-1] > 1:
        # total = total * last
        total_bar = last * total_bar
    elif len(gains) >= 1:
        # total = total + g * len(rest) * x
        x_bar += g * len(rest_1) * total_bar
    # total = total + a * sum(middle)
    a_bar = total_1 * total_bar
    middle_bar = zeros(middle)
    add_into(middle_bar, spread_over(a * total_bar, middle))
    # middle.append(a * b)
    t_6_bar = middle_bar.pop()
    a_bar += b * t_6_bar
    b_bar = a * t_6_bar
    # middle = [t_1]
    t_1_bar = middle_bar[0]
    # b = t_2
    t_2_bar = b_bar
    # a = x
    x_bar += a_bar
    # t_2 = 3.0 * x
    x_bar += 3 * t_2_bar
    # t_1 = x * x
    x_bar += 2 * x * t_1_bar
    return x_bar
