"""for ... else and while ... else, one left by break and one not."""


def bracket(x, level):
    y = x
    for k in range(4):
        y = y * 1.5
        if y > level:
            break
    else:
        y = y - level
    while y > 0.5:
        y = 0.6 * y * x
        if y > 100:
            break
    else:
        y = y + level**2
    return y * x


example = dict(x=0.9, level=2.0)
also = (dict(level=7.0), dict(x=1.9, level=5.0))
wrt = ("x", "level")
milestone = 3
