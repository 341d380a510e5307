from autotangent.runtime import constructor, pair, zeros

new_Momentum = constructor(Momentum)
update_fwd, update_rev = pair(
    Momentum.update,
    "self w slope",
    "self tests.programs.data_object_base_constant:Momentum{rate: float, keep: float, speed: float}, w float, slope float",
)
new_Momentum_fwd, new_Momentum_rev = pair(
    new_Momentum,
    "keep",
    "rate float, keep float",
)


def descend_grad(keep, w, wanted):
    """Gradient of descend with respect to (keep, w, wanted)."""
    rule, saved = new_Momentum_fwd(0.1, keep)
    saved_1s = []
    rule_1s = []
    for _ in range(3):
        rule_1 = rule.speed
        rule_1s.append(rule_1)
        w, saved_1 = update_fwd(rule, w, 2 * (w - wanted))
        saved_1s.append(saved_1)

    # return w * rule.rate
    w_bar = rule.rate
    rule_bar = zeros(rule)
    rule_bar.rate += w
    wanted_bar = 0.0
    for _ in range(3):
        saved_1 = saved_1s.pop()
        rule_1 = rule_1s.pop()
        # w = rule.update(w, 2 * (w - wanted))
        w_1_bar, slope_1_bar = update_rev(saved_1, w_bar, rule_bar)
        rule.speed = rule_1
        wanted_bar -= 2 * slope_1_bar
        w_bar = w_1_bar + 2 * slope_1_bar
    # rule = Momentum(0.1, keep)
    keep_bar = new_Momentum_rev(saved, rule_bar)
    return keep_bar, w_bar, wanted_bar
