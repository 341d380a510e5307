import operator

import numpy as np


def assembled_jvp(x, rate, *, x_dot, rate_dot):
    """Value and tangent of assembled along (x_dot, rate_dot)."""
    level = x * rate
    level_dot = rate * x_dot + rate_dot * x
    level_dot[1] = 2 * rate * rate_dot
    level[1] = rate * rate
    t_1 = slice(2, None)
    t_2 = np.sin(x[0])
    t_2_dot = np.cos(x[0]) * x_dot[0]
    level_dot[t_1] = t_2_dot
    level[t_1] = t_2
    parts = [rate, x[0], x[1] * rate]
    parts_dot = [rate_dot, x_dot[0], rate * x_dot[1] + x[1] * rate_dot]
    t_3 = level[0]
    t_3_dot = level_dot[0]
    t_4 = rate * x[2]
    t_4_dot = x[2] * rate_dot + rate * x_dot[2]
    parts_dot.append(t_3_dot)
    parts.append(t_3)
    parts_dot.append(t_4_dot)
    parts.append(t_4)
    grown = parts
    grown_dot = parts_dot
    parts_dot.pop(1)
    parts.pop(1)
    settings = {"bias": rate}
    settings_dot = {'bias': rate_dot}
    settings_dot['bias'] = np.sign(x[1] - 9.0) * x_dot[1]
    settings['bias'] = operator.abs(x[1] - 9.0)
    t_5 = np.sum(level)
    return (
        t_5 * settings['bias'] + grown[1] * parts[3] * parts[0],
        (
            settings['bias'] * np.sum(level_dot)
            + t_5 * settings_dot['bias']
            + parts[0] * (parts[3] * grown_dot[1] + grown[1] * parts_dot[3])
            + grown[1] * parts[3] * parts_dot[0]
        ),
    )
