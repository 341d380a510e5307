from autotangent.runtime import constructor, tangent

new_Momentum = constructor(Momentum)
new_Momentum_jvp = tangent(new_Momentum, "keep", "rate float, keep float")
update_jvp = tangent(
    Momentum.update,
    "self w slope",
    "self tests.programs.data_object_base_constant:Momentum{rate: float, keep: float, speed: float}, w float, slope float",
)


def descend_jvp(keep, w, wanted, *, keep_dot, w_dot, wanted_dot):
    """Value and tangent of descend along (keep_dot, w_dot, wanted_dot)."""
    rule_1, rule_1_dot = new_Momentum_jvp(0.1, keep, keep_dot=keep_dot)
    rule = rule_1
    rule_dot = rule_1_dot
    for _ in range(3):
        w_1, w_1_dot = update_jvp(
            rule,
            w,
            2 * (w - wanted),
            self_dot=rule_dot,
            w_dot=w_dot,
            slope_dot=2 * w_dot - 2 * wanted_dot,
        )
        w = w_1
        w_dot = w_1_dot
    return w * rule.rate, rule.rate * w_dot + w * rule_dot.rate
