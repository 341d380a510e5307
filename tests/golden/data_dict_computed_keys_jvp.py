from autotangent.runtime import power_by_base


def energy_jvp(x, y, *, x_dot, y_dot):
    """Value and tangent of energy along (x_dot, y_dot)."""
    powers = {}
    powers_dot = {}
    for k in range(1, 4):
        powers_dot[k * k] = power_by_base(x, k) * x_dot + y_dot
        powers[k * k] = x**k + y
    total = 0.0
    total_dot = 0.0
    for k in list(powers):
        value = powers[k]
        value_dot = powers_dot[k]
        total += k * value
        total_dot = total_dot + k * value_dot
    names = {}
    names_dot = {}
    for k in (1, 2):
        names_1 = f'n{k}'
        names_dot[names_1] = y**k * total_dot + total * power_by_base(y, k) * y_dot
        names[names_1] = total * y**k
    for name in list(names):
        value = names[name]
        value_dot = names_dot[name]
        total += len(name) * value
        total_dot = total_dot + len(name) * value_dot
    pairs = {}
    pairs_dot = {}
    for i in range(3):
        pairs_dot[i + 0.5] = i * x_dot
        pairs[i + 0.5] = x * i
    for half in list(pairs):
        value = pairs[half]
        value_dot = pairs_dot[half]
        total += half * value * y
        total_dot = total_dot + half * (y * value_dot + value * y_dot)
    for key in list(powers):
        item = (key, powers[key])
        item_dot = (0.0, powers_dot[key])
        total += item[0] * item[1] * x
        total_dot = total_dot + item[0] * (x * item_dot[1] + item[1] * x_dot)
    return total, total_dot
