from autotangent.runtime import add_into, unordered_like, zeros


def nearest_grad(values, center):
    """Gradient of nearest with respect to (values, center)."""
    def distance(v):
        return abs(v - center)
    ranked = sorted(values, key=distance)

    # return ranked[0] * center + ranked[1] ** 2 + last
    ranked_bar = zeros(ranked)
    ranked_bar[0] += center
    center_bar = ranked[0]
    ranked_bar[1] += 2 * ranked[1]
    last_bar = 1.0
    # last = sorted(values, key=lambda v: -v * center)[0]
    last_1 = lambda v: -v * center
    last_2_bar = zeros(sorted(values, key=last_1))
    last_2_bar[0] += last_bar
    values_bar = zeros(values)
    add_into(values_bar, unordered_like(last_2_bar, values, last_1, False))
    # ranked = sorted(values, key=distance)
    add_into(values_bar, unordered_like(ranked_bar, values, distance, False))
    return values_bar, center_bar
