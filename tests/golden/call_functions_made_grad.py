from autotangent.runtime import add_into, called, closure, held_at, hold_at, inner, pair, spread_over, zeros

apply = inner(scaled, "apply")
apply_closure = closure(apply)
apply_call = called(apply_closure)
lambda_1 = inner(shifted, "lambda_1")
lambda_1_closure = closure(lambda_1)
lambda_1_call = called(lambda_1_closure)
raised_fwd, raised_rev = pair(
    raised,
    "x",
    "x float, settings tests.programs.call_functions_made:Settings{power: int, shown: any}",
)
apply_call_fwd, apply_call_rev = pair(
    apply_call,
    "closure t",
    "closure tests.programs.call_functions_made:scaled.<inner apply>{rate: float}, t float",
)
lambda_1_call_fwd, lambda_1_call_rev = pair(
    lambda_1_call,
    "closure t",
    "closure tests.programs.call_functions_made:shifted.<inner lambda_1>{by: float}, t float",
)
shifted_fwd, shifted_rev = pair(shifted, "by", "by float")
scaled_fwd, scaled_rev = pair(scaled, "rate", "rate float")


def made_grad(x, y):
    """Gradient of made with respect to (x, y)."""
    rules = []
    t_7 = (1.0, 2.0, y)
    saveds = []
    for k_1 in t_7:
        t_8, saved = scaled_fwd(x * k_1)
        saveds.append(saved)
        rules.append(t_8)
    t_6 = []
    saved_1s = []
    for rule in rules:
        t_9, saved_1 = apply_call_fwd(rule, y)
        saved_1s.append(saved_1)
        t_6.append(t_9)
    total = sum(t_6)
    steps = {}
    steps_1s = []
    saved_2s = []
    for name in ('a', 'bc'):
        steps_2, saved_2 = shifted_fwd(x * len(name))
        saved_2s.append(saved_2)
        steps_1 = held_at(steps, name)
        steps_1s.append(steps_1)
        steps[name] = steps_2
    later = []
    saved_3s = []
    for k in (0.5, 1.5):
        t_10, saved_3 = scaled_fwd(k + x)
        saved_3s.append(saved_3)
        later.append(t_10)
    first, saved_4 = scaled_fwd(y)
    held_1, saved_5 = shifted_fwd(x)
    held = [first, held_1]
    names = {first: 2.0}
    total_1, saved_6 = lambda_1_call_fwd(steps['a'], y)
    total_2, saved_7 = lambda_1_call_fwd(steps['bc'], x)
    total_3, saved_8 = apply_call_fwd(later[1], y)
    total_4, saved_9 = apply_call_fwd(later[0], total_3)
    total += total_1 * total_2 + total_4
    t_1 = held[0]
    t_11 = isinstance(t_1, apply_closure)
    if t_11:
        t_5, saved_10 = apply_call_fwd(t_1, x)
    else:
        t_5, saved_11 = lambda_1_call_fwd(t_1, x)
    t_3 = held[1]
    t_12 = isinstance(t_3, apply_closure)
    if t_12:
        t_4, saved_12 = apply_call_fwd(t_3, total)
    else:
        t_4, saved_13 = lambda_1_call_fwd(t_3, total)
    t_13, saved_14 = raised_fwd(y, SETTINGS)

    # return t_2 + t_4 * names[first] + raised(y, SETTINGS)
    t_4_bar = names[first]
    y_bar = raised_rev(saved_14, 1.0)
    if t_12:
        # t_4 = apply_call(t_3, total)
        t_3_bar = zeros(t_3)
        total_bar = apply_call_rev(saved_12, t_4_bar, t_3_bar)
    else:
        # t_4 = lambda_1_call(t_3, total)
        t_3_bar = zeros(t_3)
        total_bar = lambda_1_call_rev(saved_13, t_4_bar, t_3_bar)
    # t_3 = held[1]
    held_bar = zeros(held)
    add_into(held_bar[1], t_3_bar)
    # t_2 = total * t_5
    total_bar += t_5
    t_5_bar = total
    if t_11:
        # t_5 = apply_call(t_1, x)
        t_1_bar = zeros(t_1)
        x_bar = apply_call_rev(saved_10, t_5_bar, t_1_bar)
    else:
        # t_5 = lambda_1_call(t_1, x)
        t_1_bar = zeros(t_1)
        x_bar = lambda_1_call_rev(saved_11, t_5_bar, t_1_bar)
    # t_1 = held[0]
    add_into(held_bar[0], t_1_bar)
    # total += steps["a"](y) * steps["bc"](x) + later[0](later[1](y))
    steps_bar = zeros(steps)
    x_bar += lambda_1_call_rev(saved_7, total_1 * total_bar, steps_bar['bc'])
    later_bar = zeros(later)
    t_14_bar = apply_call_rev(saved_9, total_bar, later_bar[0])
    y_bar += (
        lambda_1_call_rev(saved_6, total_2 * total_bar, steps_bar['a'])
        + apply_call_rev(saved_8, t_14_bar, later_bar[1])
    )
    # held = [first, shifted(x)]
    first_bar = zeros(first)
    add_into(first_bar, held_bar[0])
    x_bar += shifted_rev(saved_5, held_bar[1])
    # first = scaled(y)
    y_bar += scaled_rev(saved_4, first_bar)
    for i in range(len((0.5, 1.5)) - 1, -1, -1):
        k = (0.5, 1.5)[i]
        saved_3 = saved_3s.pop()
        # later.append(scaled(k + x))
        t_15_bar = later_bar.pop()
        x_bar += scaled_rev(saved_3, t_15_bar)
    for j in range(len(('a', 'bc')) - 1, -1, -1):
        name = ('a', 'bc')[j]
        saved_2 = saved_2s.pop()
        steps_1 = steps_1s.pop()
        hold_at(steps, name, steps_1)
        # steps[name] = shifted(x * len(name))
        x_bar += len(name) * shifted_rev(saved_2, steps_bar[name])
        steps_bar[name] = zeros(held_at(steps, name))
    # total = sum(rule(y) for rule in rules)
    t_6_bar = zeros(t_6)
    add_into(t_6_bar, spread_over(total_bar, t_6))
    rules_bar = zeros(rules)
    for m in range(len(rules) - 1, -1, -1):
        rule = rules[m]
        saved_1 = saved_1s.pop()
        # t_6.append(apply_call(rule, y))
        t_16_bar = t_6_bar.pop()
        rule_bar = zeros(rule)
        y_bar += apply_call_rev(saved_1, t_16_bar, rule_bar)
        add_into(rules_bar[m], rule_bar)
    t_7_bar = zeros(t_7)
    for n in range(len(t_7) - 1, -1, -1):
        k_1 = t_7[n]
        saved = saveds.pop()
        # rules.append(scaled(x * k_1))
        t_17_bar = rules_bar.pop()
        rules.pop()
        t_18_bar = scaled_rev(saved, t_17_bar)
        x_bar += k_1 * t_18_bar
        k_1_bar = x * t_18_bar
        t_7_bar[n] += k_1_bar
    # for k_1 in (1.0, 2.0, y):
    y_bar += t_7_bar[2]
    return x_bar, y_bar
