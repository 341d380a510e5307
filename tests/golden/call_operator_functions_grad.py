import operator

from autotangent.runtime import zeros


def settled_grad(x, rate):
    """Gradient of settled with respect to (x, rate)."""
    level = x * rate
    level += x
    level_1 = level.copy()
    level[...] = level * rate
    scaled = level
    scaled_1 = scaled.copy()
    scaled -= 0.5
    if operator.truth(rate):
        total = level[0] + rate
    else:
        total = rate
    parts = [total, scaled[1]]

    # return np.sum(level * scaled) + parts[0] * parts[1]
    level_bar = scaled + level
    parts_bar = zeros(parts)
    parts_bar[0] += parts[1]
    parts_bar[1] += parts[0]
    # parts = operator.concat([total], [operator.getitem(scaled, 1)])
    total_bar = parts_bar[0]
    level_bar[1] += parts_bar[1]
    if operator.truth(rate):
        # total = level[0] + rate
        level_bar[0] += total_bar
        rate_bar = total_bar
    else:
        # total = rate
        rate_bar = total_bar
    scaled[...] = scaled_1
    level[...] = level_1
    # scaled = operator.imul(level, rate)
    rate_bar += level @ level_bar
    level_bar *= rate
    # level = operator.iadd(level, x)
    x_bar = level_bar.copy()
    # level = x * rate
    x_bar += rate * level_bar
    rate_bar += x @ level_bar
    return x_bar, rate_bar
