"""Returns in the middle of nested branches; what follows runs where none was taken. Parts speak in their order."""


def told(name, v):
    print(name)
    return v * v


def decided(x, w):
    if x > 0:
        if w > 2:
            return x * w
        y = x + w
    else:
        y = x * 3.0
        if w < -2:
            return y * y
    z = (told("first", y) if y > 0 else y) + (told("second", w) if w > 0 else w)
    return z * y


example = dict(x=0.7, w=1.2)
also = [dict(w=2.5), dict(x=-0.7), dict(x=-0.7, w=-2.5), dict(w=-0.2)]
wrt = ("x", "w")
milestone = 3
