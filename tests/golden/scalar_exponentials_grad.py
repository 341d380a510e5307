import math


def activity_grad(n0, half_life, t, background):
    """Gradient of activity with respect to (n0, half_life, t, background)."""
    remaining_1 = math.log(2)
    remaining_2 = math.exp(-remaining_1 * t / half_life)
    remaining = n0 * remaining_2
    decayed_1 = math.expm1(-t / half_life)
    decayed = -n0 * decayed_1
    entropy = math.log1p(decayed) + math.log2(n0) - math.log(remaining, 3)

    # return entropy * math.exp2(-t) + 10 * math.log10(remaining + background)
    t_1 = math.exp2(-t)
    entropy_bar = t_1
    t_bar = -t_1 * entropy * math.log(2)
    remaining_bar = 10 / (math.log(10) * (remaining + background))
    background_bar = remaining_bar
    # entropy = math.log1p(decayed) + math.log2(n0) - math.log(remaining, 3)
    decayed_bar = entropy_bar / (1 + decayed)
    n0_bar = entropy_bar / (math.log(2) * n0)
    remaining_bar -= entropy_bar / (math.log(3) * remaining)
    # decayed = -n0 * math.expm1(-t / half_life)
    n0_bar -= decayed_1 * decayed_bar
    decayed_2_bar = -n0 * (decayed_1 + 1) * decayed_bar
    t_bar -= decayed_2_bar / half_life
    half_life_bar = t * decayed_2_bar / (half_life * half_life)
    # remaining = n0 * math.exp(-math.log(2) * t / half_life)
    n0_bar += remaining_2 * remaining_bar
    t_bar -= remaining_1 * remaining_2 * n0 * remaining_bar / half_life
    half_life_bar += (
        t * remaining_1 * remaining_2 * n0 * remaining_bar / (half_life * half_life)
    )
    return n0_bar, half_life_bar, t_bar, background_bar
