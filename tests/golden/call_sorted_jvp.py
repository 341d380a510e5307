from autotangent.runtime import ordered_like


def trimmed_jvp(values, scale, *, values_dot, scale_dot):
    """Value and tangent of trimmed along (values_dot, scale_dot)."""
    ordered_1 = lambda v: -abs(v)
    ordered = sorted(values, key=ordered_1)
    ordered_dot = ordered_like(values_dot, values, ordered_1, False)
    total = 0.0
    total_dot = 0.0
    for k, (v, v_dot) in enumerate(zip(ordered, ordered_dot)):
        total_1 = math.exp(-scale * k)
        total += v * total_1
        total_dot = total_dot + total_1 * (v_dot - v * k * scale_dot)
    if all((abs(v) < 10 for v in values)) and any((v > 0 for v in values)):
        total_dot = scale * total_dot + total * scale_dot
        total *= scale
    return total, total_dot
