"""A return from inside two nested loops, with another after them."""


def escape(re, im, radius):
    x, y = 0.0, 0.0
    for k in range(20):
        for half in (1.0, 0.5):
            x, y = x * x - y * y + half * re, 2 * x * y + half * im
            if x * x + y * y > radius:
                return x * x + y * y + k
    return x


example = dict(re=0.45, im=0.62, radius=3.0)
also = (dict(re=0.1, im=0.1), dict(re=3.0, im=0.4))
wrt = ("re", "im", "radius")
milestone = 3
