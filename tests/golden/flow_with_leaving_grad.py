import math

import numpy as np


def series_grad(x, y, n):
    """Gradient of series with respect to (x, y)."""
    counter = Counter()
    total = 0.0
    ys = []
    for k in range(n):
        with counter:
            ys.append(y)
            y = y * x + k
            total += math.sin(y)
    y_1 = y
    returned = False
    with np.errstate(over="ignore"):
        if total > 1:
            returned = True
        else:
            with counter as held, np.errstate(under="ignore"):
                pass

    # return result
    result_bar = 1.0
    total_bar = 0.0
    y_bar = 0.0
    if not returned:
        # result = total + y
        total_bar += result_bar
        y_bar += result_bar
        result_bar = 0.0
    with np.errstate(over="ignore"):
        x_bar = 0.0
        if total > 1:
            # result = total * x
            total_bar += x * result_bar
            x_bar += total * result_bar
        else:
            # y = y * y * float(held.entered)
            y_bar = 2 * y_1 * float(held.entered) * y_bar
    for k in range(n - 1, -1, -1):
        y = ys.pop()
        # total += math.sin(y)
        y_2 = y * x + k
        y_bar += math.cos(y_2) * total_bar
        # y = y * x + k
        x_bar += y * y_bar
        y_bar = x * y_bar
    return x_bar, y_bar
