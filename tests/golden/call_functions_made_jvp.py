from autotangent.runtime import called, closure, inner, tangent

apply = inner(scaled, "apply")
apply_closure = closure(apply)
apply_call = called(apply_closure)
lambda_1 = inner(shifted, "lambda_1")
lambda_1_closure = closure(lambda_1)
lambda_1_call = called(lambda_1_closure)
scaled_jvp = tangent(scaled, "rate", "rate float")
apply_call_jvp = tangent(
    apply_call,
    "closure t",
    "closure tests.programs.call_functions_made:scaled.<inner apply>{rate: float}, t float",
)
shifted_jvp = tangent(shifted, "by", "by float")
lambda_1_call_jvp = tangent(
    lambda_1_call,
    "closure t",
    "closure tests.programs.call_functions_made:shifted.<inner lambda_1>{by: float}, t float",
)
raised_jvp = tangent(
    raised,
    "x",
    "x float, settings tests.programs.call_functions_made:Settings{power: int, shown: any}",
)


def made_jvp(x, y, *, x_dot, y_dot):
    """Value and tangent of made along (x_dot, y_dot)."""
    rules = []
    rules_dot = []
    for k_1, k_1_dot in zip((1.0, 2.0, y), (0.0, 0.0, y_dot)):
        t_7, t_7_dot = scaled_jvp(x * k_1, rate_dot=k_1 * x_dot + x * k_1_dot)
        rules_dot.append(t_7_dot)
        rules.append(t_7)
    t_6 = []
    t_6_dot = []
    for rule, rule_dot in zip(rules, rules_dot):
        t_8, t_8_dot = apply_call_jvp(rule, y, closure_dot=rule_dot, t_dot=y_dot)
        t_6_dot.append(t_8_dot)
        t_6.append(t_8)
    total = sum(t_6)
    total_dot = sum(t_6_dot)
    steps = {}
    steps_dot = {}
    for name in ('a', 'bc'):
        steps_1, steps_1_dot = shifted_jvp(x * len(name), by_dot=len(name) * x_dot)
        steps_dot[name] = steps_1_dot
        steps[name] = steps_1
    later = []
    later_dot = []
    for k in (0.5, 1.5):
        t_9, t_9_dot = scaled_jvp(k + x, rate_dot=x_dot)
        later_dot.append(t_9_dot)
        later.append(t_9)
    first_1, first_1_dot = scaled_jvp(y, rate_dot=y_dot)
    first = first_1
    first_dot = first_1_dot
    held_1, held_1_dot = shifted_jvp(x, by_dot=x_dot)
    held = [first, held_1]
    held_dot = [first_dot, held_1_dot]
    names = {first: 2.0}
    total_1, total_1_dot = lambda_1_call_jvp(
        steps['a'], y, closure_dot=steps_dot['a'], t_dot=y_dot
    )
    total_2, total_2_dot = lambda_1_call_jvp(
        steps['bc'], x, closure_dot=steps_dot['bc'], t_dot=x_dot
    )
    total_3, total_3_dot = apply_call_jvp(
        later[1], y, closure_dot=later_dot[1], t_dot=y_dot
    )
    total_4, total_4_dot = apply_call_jvp(
        later[0], total_3, closure_dot=later_dot[0], t_dot=total_3_dot
    )
    total += total_1 * total_2 + total_4
    total_dot = total_dot + total_2 * total_1_dot + total_1 * total_2_dot + total_4_dot
    t_1 = held[0]
    t_1_dot = held_dot[0]
    if isinstance(t_1, apply_closure):
        t_5_1, t_5_1_dot = apply_call_jvp(t_1, x, closure_dot=t_1_dot, t_dot=x_dot)
        t_5 = t_5_1
        t_5_dot = t_5_1_dot
    else:
        t_5_2, t_5_2_dot = lambda_1_call_jvp(t_1, x, closure_dot=t_1_dot, t_dot=x_dot)
        t_5 = t_5_2
        t_5_dot = t_5_2_dot
    t_2 = total * t_5
    t_2_dot = t_5 * total_dot + total * t_5_dot
    t_3 = held[1]
    t_3_dot = held_dot[1]
    if isinstance(t_3, apply_closure):
        t_4_1, t_4_1_dot = apply_call_jvp(
            t_3, total, closure_dot=t_3_dot, t_dot=total_dot
        )
        t_4 = t_4_1
        t_4_dot = t_4_1_dot
    else:
        t_4_2, t_4_2_dot = lambda_1_call_jvp(
            t_3, total, closure_dot=t_3_dot, t_dot=total_dot
        )
        t_4 = t_4_2
        t_4_dot = t_4_2_dot
    t_10, t_10_dot = raised_jvp(y, SETTINGS, x_dot=y_dot)
    return t_2 + t_4 * names[first] + t_10, t_2_dot + names[first] * t_4_dot + t_10_dot
