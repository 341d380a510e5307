import numpy as np
from autotangent.runtime import namespace, own


def mixed_jvp(x, w, *, x_dot, w_dot):
    """Value and tangent of mixed along (x_dot, w_dot)."""
    x = own(x)
    x_dot = x_dot.copy()
    tank = Tank(2 * x)
    tank_dot = namespace(levels=2 * x_dot)
    tank_dot.levels[...] += w_dot
    tank.levels += w
    tank_dot.levels[...] = w * tank_dot.levels + w_dot * tank.levels
    tank.levels *= w
    kept = {"a": 3 * x}
    kept_dot = {'a': 3 * x_dot}
    kept_dot['a'][...] += 2 * w * w_dot
    kept["a"] += w * w
    kept_1 = kept['a'] / w
    kept_dot['a'][...] = (kept_dot['a'] - w_dot * kept_1) / w
    kept['a'][...] = kept_1
    rows = [x * w, x]
    rows_dot = [w * x_dot + w_dot * x, x_dot]
    rows_dot[0][...] -= w_dot
    rows[0] -= w
    return (
        np.sum(tank.levels**2) + np.sum(kept['a'] ** 2) + np.sum(rows[0] ** 3),
        (
            2 * np.sum(tank.levels * tank_dot.levels)
            + 2 * np.sum(kept['a'] * kept_dot['a'])
            + 3 * np.sum(rows[0] ** 2 * rows_dot[0])
        ),
    )
