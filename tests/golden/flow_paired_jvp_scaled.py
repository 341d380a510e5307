def scaled_jvp(pairs, factor, *, pairs_dot, factor_dot):
    """Value and tangent of scaled along (pairs_dot, factor_dot)."""
    out = []
    out_dot = []
    for pair_1, pair_1_dot, pair_2, pair_2_dot in zip(pairs, pairs_dot, pairs[1:], pairs_dot[1:]):
        pair = (pair_1, pair_2)
        pair_dot = (pair_1_dot, pair_2_dot)
        out_dot.append(
            (
                factor * (pair[1] * pair_dot[0] + pair[0] * pair_dot[1])
                + pair[0] * pair[1] * factor_dot
            ),
        )
        out.append(pair[0] * pair[1] * factor)
    return out, out_dot
