"""Gaussian elimination on lists of lists; the pivot is found by a key that reads the counter of the loop."""


def primal(x, load):
    rows = [[0.5, x, 1.0], [x, 5.0, 2.0], [1.0, 2.0, 6.0]]
    b = [1.0, load, 3.0]
    n = len(b)
    for k in range(n):
        pivot = max(range(k, n), key=lambda i: abs(rows[i][k]))
        rows[k], rows[pivot] = rows[pivot], rows[k]
        b[k], b[pivot] = b[pivot], b[k]
        for i in range(k + 1, n):
            factor = rows[i][k] / rows[k][k]
            rows[i] = [p - factor * q for p, q in zip(rows[i], rows[k])]
            b[i] -= factor * b[k]
    found = [0.0] * n
    for i in reversed(range(n)):
        found[i] = (b[i] - sum(rows[i][j] * found[j] for j in range(i + 1, n))) / rows[i][i]
    return sum(v * v for v in found)


example = dict(x=1.7, load=2.0)
wrt = ("x", "load")
milestone = 3
