"""for over range(a, b) and range(a, b, c), the counter used in the body and after the loop."""


def series(x, k, n):
    s = x
    for i in range(2, n):
        s = s + x**i / i
    for j in range(1, 3 * n, 4):
        s = s * k + j * x
    return s * i + j * k


example = dict(x=0.6, k=0.8, n=5)
wrt = ("x", "k")
milestone = 3
