"""Assignment expressions whose operands change beside them, and some that are left out of a condition."""


def settle(x, k):
    total = x + (x := x * 0.5) * k
    n = 0
    while n < 4 and (step := x * k) > 0.1:
        n += 1
        x = x * 0.8
        total += step * x
    if 0 < x < (rest := total * k) and (low := rest * x) < 3:
        total = total * low
    return total * rest + step


example = dict(x=1.3, k=0.8)
also = (dict(x=0.7),)
wrt = ("x", "k")
milestone = 3
