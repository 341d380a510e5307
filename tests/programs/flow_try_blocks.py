"""try around loops, branches, another try and stores; a failure keeps what was done before it."""

import contextlib
import math


def root(v):
    if v < 0.1:
        raise ValueError(f"{v} is too small")
    return math.sqrt(v)


def walked(x, steps, table):
    total = x
    try:
        for k, step in enumerate(steps):
            total = total * 1.1 + root(x - step)
            if total > 9.0:
                raise OverflowError("total")
            table[k] = table[k] * total
        total = total + x
    except ValueError:
        total = total * x
    except (KeyError, OverflowError) as error:
        total = total - len(str(error)) * 0.01 * x
    else:
        total = 2 * total
    return total


def nested(x, a):
    try:
        y = x * a
        try:
            z = root(y)
            y = y + z * root(z - 0.5)
        except ValueError:
            z = x
            if y < 0:
                raise KeyError("negative") from None
        finally:
            y = y + 0.5 * x
        y = y * z
    except KeyError:
        y = y * y - x
    return y


def attempts(x, steps, a):
    table = {0: x, 1: 2.0, 2: x * x}
    y = walked(x, steps, table) + table[0] * table[1] - table[2]
    with contextlib.suppress(ValueError):
        y = y * 1.5
        y = y + root(a - x)
    return y + nested(x, a)


example = dict(x=0.8, steps=[0.1, 0.3], a=1.3)
also = (
    dict(steps=[0.2, 0.9], a=0.2),
    dict(steps=[0.1, 0.2, 0.3, 0.4], a=-0.6),
    dict(x=6.5, steps=[0.1, 0.2], a=0.05),
)
wrt = ("x", "a")
milestone = 3
