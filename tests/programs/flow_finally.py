"""finally with effects, around returns and loops, in helpers that fail; an exception that is raised again."""

import math


def measured(x, marks):
    try:
        return math.log(x - marks)
    except ValueError as error:
        print("domain", len(str(error)) > 0)
        raise ArithmeticError("no logarithm") from error
    finally:
        print(f"measured {x:.3f}")


def closing(x, marks):
    level = x
    for k in range(4):
        try:
            if k == 1:
                continue
            level = level + measured(level * x, marks)
            if k == 2:
                break
        except ArithmeticError as error:
            level = level + 2.0 * x
            print(error)
        else:
            level = level * 1.5
        finally:
            print("turn", k)
            level = level - 0.1 * x
    return level


example = dict(x=1.4, marks=0.3)
also = (dict(marks=2.5), dict(x=1.2, marks=1.5))
wrt = ("x",)
milestone = 3
