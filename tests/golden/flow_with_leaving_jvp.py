import math

import numpy as np


def series_jvp(x, y, n, *, x_dot, y_dot):
    """Value and tangent of series along (x_dot, y_dot)."""
    counter = Counter()
    total = 0.0
    total_dot = 0.0
    for k in range(n):
        with counter:
            y_dot = x * y_dot + y * x_dot
            y = y * x + k
            total += math.sin(y)
            total_dot = total_dot + math.cos(y) * y_dot
    returned = False
    with np.errstate(over="ignore"):
        if total > 1:
            result = total * x
            result_dot = x * total_dot + total * x_dot
            returned = True
        else:
            with counter as held, np.errstate(under="ignore"):
                y_1 = float(held.entered)
                y_dot = 2 * y_1 * y * y_dot
                y = y * y * y_1
    if not returned:
        result = total + y
        result_dot = total_dot + y_dot
    return result, result_dot
