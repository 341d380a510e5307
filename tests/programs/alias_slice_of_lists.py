"""Lists that come into a slice of another list by its name are in both: what one of them gets is in the other."""


def primal(x, w):
    rows = [[0, 0], [1, 1]]
    table = [[2, 2]]
    table[0:1] = rows
    table[0][1] = x * w
    table[1:] = rows[:1]
    table[1][0] = w
    return rows[0][1] * x + rows[0][0] * table[0][1] + rows[1][0]


example = dict(x=0.7, w=1.2)
wrt = ("x", "w")
milestone = 3
