import numpy as np
from autotangent.runtime import own, shadows


def mixed_grad(x, w):
    """Gradient of mixed with respect to (x, w)."""
    x = own(x)
    tank = Tank(2 * x)
    tank.levels += w
    tank_1 = tank.levels[...].copy()
    tank.levels *= w
    kept = {"a": 3 * x}
    kept["a"] += w * w
    kept_1 = kept['a'] / w
    kept['a'][...] = kept_1
    rows_1 = x * w
    rows = [rows_1, x]
    rows_2 = rows[0][...].copy()
    rows[0] -= w

    # return np.sum(tank.levels**2) + np.sum(kept["a"] ** 2) + np.sum(rows[0] ** 3)
    tank_bar = shadows(tank)
    tank_bar.levels += 2 * tank.levels
    kept_bar = shadows(kept)
    kept_bar['a'] += 2 * kept['a']
    rows_1_bar = np.zeros_like(rows_1)
    x_bar = np.zeros_like(x)
    rows_bar = [rows_1_bar, x_bar]
    rows_bar[0] += 3 * rows[0] ** 2
    rows[0][...] = rows_2
    # rows[0] -= w
    w_bar = -np.sum(rows_bar[0][...])
    # rows = [x * w, x]
    x_bar += w * rows_1_bar
    w_bar += x @ rows_1_bar
    # kept["a"] /= w
    kept_2_bar = kept_bar['a'][...].copy()
    kept_bar['a'][...] = 0.0
    kept_1_bar = kept_2_bar / w
    kept_bar['a'] += kept_1_bar
    w_bar -= kept_1 @ kept_1_bar
    # kept["a"] += w * w
    kept_3_bar = np.sum(kept_bar['a'][...])
    w_bar += 2 * w * kept_3_bar
    # kept = {"a": 3 * x}
    x_bar += 3 * kept_bar['a']
    tank.levels[...] = tank_1
    # tank.levels *= w
    tank_2_bar = tank_bar.levels[...].copy()
    tank_bar.levels[...] = 0.0
    tank_bar.levels += w * tank_2_bar
    w_bar += tank.levels @ tank_2_bar
    # tank.levels += w
    w_bar += np.sum(tank_bar.levels[...])
    # tank = Tank(2 * x)
    x_bar += 2 * tank_bar.levels
    return x_bar, w_bar
