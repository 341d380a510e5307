import math

from autotangent.runtime import add_into, unordered_like, zeros


def trimmed_grad(values, scale):
    """Gradient of trimmed with respect to (values, scale)."""
    ordered_1 = lambda v: -abs(v)
    ordered = sorted(values, key=ordered_1)
    total = 0.0
    for k, v in enumerate(ordered):
        total += v * math.exp(-scale * k)
    total_1 = total

    # return total
    total_bar = 1.0
    scale_bar = 0.0
    if all((abs(v) < 10 for v in values)) and any((v > 0 for v in values)):
        # total *= scale
        scale_bar += total_1 * total_bar
        total_bar = scale * total_bar
    ordered_bar = zeros(ordered)
    for k in range(len(ordered) - 1, -1, -1):
        v = ordered[k]
        # total += v * math.exp(-scale * k)
        v_bar = math.exp(-scale * k) * total_bar
        scale_bar -= k * v * math.exp(-scale * k) * total_bar
        ordered_bar[k] += v_bar
    # ordered = sorted(values, key=lambda v: -abs(v))
    values_bar = zeros(values)
    add_into(values_bar, unordered_like(ordered_bar, values, ordered_1, False))
    return values_bar, scale_bar
