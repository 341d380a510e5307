import operator

import numpy as np
from autotangent.runtime import taken_last, unbroadcast, zeros


def assembled_grad(x, rate):
    """Gradient of assembled with respect to (x, rate)."""
    level = x * rate
    level[1] = rate * rate
    t_1 = slice(2, None)
    t_2 = np.sin(x[0])
    level[t_1] = t_2
    parts_bar = [0.0, 0.0, 0.0]
    parts = [rate, x[0], x[1] * rate]
    t_3 = level[0]
    t_4 = rate * x[2]
    parts_bar.append(0.0)
    parts.append(t_3)
    parts_bar.append(0.0)
    parts.append(t_4)
    grown_bar = parts_bar
    grown = parts
    parts_bar.pop(1)
    parts.pop(1)
    settings = {"bias": rate}
    settings['bias'] = operator.abs(x[1] - 9.0)
    t_5 = np.sum(level)

    # return np.sum(level) * settings["bias"] + grown[1] * parts[3] * parts[0]
    level_bar = np.full_like(x, settings['bias'])
    settings_bar = zeros(settings)
    settings_bar['bias'] += t_5
    grown_bar[1] += parts[3] * parts[0]
    parts_bar[3] += grown[1] * parts[0]
    parts_bar[0] += grown[1] * parts[3]
    # operator.setitem(settings, "bias", operator.abs(x[1] - 9.0))
    x_bar = np.zeros_like(x)
    x_bar[1] = np.sign(x[1] - 9.0) * settings_bar['bias']
    settings_bar['bias'] = 0.0
    # settings = {"bias": rate}
    rate_bar = settings_bar['bias']
    # operator.delitem(parts, 1)
    parts_bar.insert(1, 0.0)
    # grown = operator.iconcat(parts, [level[0], rate * x[2]])
    t_6_bar = parts_bar.pop()
    t_4_bar = t_6_bar
    t_7_bar = parts_bar.pop()
    t_3_bar = t_7_bar
    rate_bar += x[2] * t_4_bar
    x_bar[2] += rate * t_4_bar
    level_bar[0] += t_3_bar
    # parts = [rate, x[0], x[1] * rate]
    x_bar[0] += parts_bar[1]
    x_bar[1] += rate * parts_bar[2]
    rate_bar += parts_bar[0] + x[1] * parts_bar[2]
    # level[t_1] = t_2
    level_1_bar = taken_last(level_bar, t_1)
    level_bar[t_1] = 0.0
    t_2_bar = unbroadcast(level_1_bar, t_2)
    # t_2 = np.sin(x[0])
    x_bar[0] += np.cos(x[0]) * t_2_bar
    # operator.setitem(level, 1, rate * rate)
    rate_bar += 2 * rate * level_bar[1]
    level_bar[1] = 0.0
    # level = x * rate
    x_bar += rate * level_bar
    rate_bar += x @ level_bar
    return x_bar, rate_bar
