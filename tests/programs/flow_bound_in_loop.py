"""Names that a loop binds for the first time and that later iterations, and the code after it, read."""


def smoothed(x, w):
    total = 0.0
    for i in range(len(x)):
        if i == 0:
            level = x[i] * w
        else:
            level = level * 0.5 + x[i] * w
        total += level * x[i - 1]
    n = 0
    while n < 3:
        if n % 2 == 0:
            last = total * (n + 1)
        else:
            total = total + last * level
        n += 1
    return total * last + level


example = dict(x=(4,), w=0.7)
wrt = ("x", "w")
milestone = 3
