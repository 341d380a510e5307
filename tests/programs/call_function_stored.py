"""Functions that captured active values, kept in a local dict and called by constant keys."""
import math


def spring(x, v, k, drag):
    forces = {
        "spring": lambda x: -k * x,
        "drag": lambda v: -drag * v * abs(v),
        "wave": math.sin,
    }
    work = 0.0
    for _ in range(3):
        a = forces["spring"](x) + forces["drag"](v) + 0.1 * forces["wave"](x)
        v = v + 0.1 * a
        x = x + 0.1 * v
        k = 1.1 * k
        work += v * forces["drag"](v)
    return work + x


example = dict(x=1.0, v=-0.3, k=2.0, drag=0.5)
wrt = ("x", "v", "k", "drag")
milestone = 3
