"""try in a loop and in a branch, with several handlers, an else, continue, and a return from inside."""
import math


def inverse_root(x, shift):
    if x < shift:
        raise ValueError("too small")
    return 1 / math.sqrt(x - shift)


def safe(x, shift):
    try:
        return inverse_root(x, shift)
    except ValueError:
        return shift - x


def path(x, shift, steps):
    total = 0.0
    for step in steps:
        try:
            scale = 1 / step
            value = math.log(x * step) * scale
        except ZeroDivisionError:
            value = x
        except (ValueError, OverflowError):
            total = total - x * shift
            continue
        else:
            total = total + value * scale
        total = total * 0.5 + value * safe(x, shift + step)
    if total > 0:
        try:
            total = total / steps[0]
        except ZeroDivisionError:
            total = total * x
    return total


primal = path
example = dict(x=1.3, shift=0.4, steps=[0.5, 0.0, -1.0, 2.0])
also = (dict(steps=[0.0, 0.7]), dict(steps=[-2.0, 0.3]))
wrt = ("x", "shift")
milestone = 3
