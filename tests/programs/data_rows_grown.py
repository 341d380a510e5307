"""Lists that are filled after they have come into another list, which is taken apart again."""


def rows_of(x, y, n):
    rows = []
    for k in range(n):
        row = []
        rows.append(row)
        for j in range(k + 1):
            row.append(x * j + y)
        row.insert(0, y)
    pairs = []
    for k in range(n):
        inner = []
        pairs.append(inner)
        for j in range(2):
            inner.append((x * k, y))
    total = 0.0
    while rows:
        row = rows.pop()
        for inner in pairs:
            for a, b in inner:
                total += a * b * row[-1]
        total += row.pop() * row[0] ** 2
    return total


example = dict(x=0.7, y=1.3, n=3)
wrt = ("x", "y")
milestone = 3
