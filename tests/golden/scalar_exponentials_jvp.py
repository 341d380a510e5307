import math


def activity_jvp(
    n0,
    half_life,
    t,
    background,
    *,
    n0_dot,
    half_life_dot,
    t_dot,
    background_dot,
):
    """Value and tangent of activity along (n0_dot, half_life_dot, t_dot, background_dot)."""
    remaining_1 = math.log(2)
    remaining_2 = -remaining_1 * t / half_life
    remaining_3 = math.exp(remaining_2)
    remaining = n0 * remaining_3
    remaining_dot = remaining_3 * (
        n0_dot - n0 * (remaining_1 * t_dot + remaining_2 * half_life_dot) / half_life
    )
    decayed_1 = math.expm1(-t / half_life)
    decayed = -n0 * decayed_1
    decayed_dot = (
        n0 * (decayed_1 + 1) * (t_dot - t * half_life_dot / half_life) / half_life
        - decayed_1 * n0_dot
    )
    entropy = math.log1p(decayed) + math.log2(n0) - math.log(remaining, 3)
    entropy_dot = (
        decayed_dot / (1 + decayed)
        + n0_dot / (math.log(2) * n0)
        - remaining_dot / (math.log(3) * remaining)
    )
    t_1 = math.exp2(-t)
    return (
        entropy * t_1 + 10 * math.log10(remaining + background),
        (
            t_1 * (entropy_dot - entropy * math.log(2) * t_dot)
            + (
                10
                * (remaining_dot + background_dot)
                / (math.log(10) * (remaining + background))
            )
        ),
    )
