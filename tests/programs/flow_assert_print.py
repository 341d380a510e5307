"""assert, print and pass inside the computation; the text is printed once."""
import math


def logged(x, n):
    assert x > 0, "x must be positive"
    for i in range(n):
        x = math.sqrt(x) + 0.1 * x
        print("step", i, f"{x:.6f}")
        if i > 5:
            pass
    assert n >= 0
    return x * x


example = dict(x=2.3, n=3)
also = (dict(n=0), dict(n=7))
wrt = ("x",)
milestone = 3
