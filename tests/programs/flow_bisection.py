"""A fixed number of bisections; what is differentiated is the last, smooth correction."""


def root(a, b, c):
    low, high = 0.0, 3.0
    for _ in range(12):
        mid = 0.5 * (low + high)
        if a * mid**3 + b * mid - c > 0:
            high = mid
        else:
            low = mid
    x = 0.5 * (low + high)
    return x - (a * x**3 + b * x - c) / (3 * a * x**2 + b)


example = dict(a=1.1, b=0.7, c=4.1)
wrt = ("a", "b", "c")
milestone = 3
