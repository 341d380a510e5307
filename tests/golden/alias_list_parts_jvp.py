import types

import numpy as np
from autotangent.runtime import namespace


def parts_jvp(x, y, *, x_dot, y_dot):
    """Value and tangent of parts along (x_dot, y_dot)."""
    first = types.SimpleNamespace(numbers=[x[0], x[1]], array=x * 2)
    first_dot = namespace(numbers=[x_dot[0], x_dot[1]], array=2 * x_dot)
    second = types.SimpleNamespace(numbers=first.numbers[:], array=first.array)
    second_dot = namespace(numbers=first_dot.numbers[:], array=first_dot.array)
    third = {"numbers": first.numbers[1:], "array": first.array}
    third_dot = {'numbers': first_dot.numbers[1:], 'array': first_dot.array}
    held = first.numbers[:1]
    held_dot = first_dot.numbers[:1]
    fourth = {"numbers": held, "array": first.array}
    fourth_dot = {'numbers': held_dot, 'array': first_dot.array}
    second_dot.array[0] = y_dot[1]
    second.array[0] = y[1]
    first_dot.numbers[0] = 4 * x_dot[0]
    first.numbers[0] = 4 * x[0]
    third_dot['numbers'][0] = (
        x[1] * third_dot['numbers'][0] + third['numbers'][0] * x_dot[1]
    )
    third["numbers"][0] *= x[1]
    total_1 = np.sum(first.array)
    total_2 = total_1 * second.numbers[0]
    total = total_2 * first.numbers[0] + third['numbers'][0] * fourth['numbers'][0]
    total_dot = (
        first.numbers[0] * (
            second.numbers[0] * np.sum(first_dot.array)
            + total_1 * second_dot.numbers[0]
        )
        + total_2 * first_dot.numbers[0]
        + fourth['numbers'][0] * third_dot['numbers'][0]
        + third['numbers'][0] * fourth_dot['numbers'][0]
    )
    rows = [x * 3, y * 2]
    rows_dot = [3 * x_dot, 2 * y_dot]
    more = rows[:]
    more_dot = rows_dot[:]
    more_dot.append(y * x_dot + x * y_dot)
    more.append(x * y)
    more_dot[1][0] = x_dot[1]
    more[1][0] = x[1]
    return (
        total + np.sum(rows[0] * rows[1]),
        total_dot + np.sum(rows[1] * rows_dot[0] + rows[0] * rows_dot[1]),
    )
