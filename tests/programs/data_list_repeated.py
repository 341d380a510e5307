"""Lists repeated and extended by themselves: what stands in them is made once, and a row in it twice is one row."""


def weight(x, y, n):
    rows = [[x, y]] * 2
    rows[0][1] = x * y
    levels = [x, 2.0 * y]
    levels += levels * n
    ramp = [x * y + 1.0] * n
    ramp[0] = y * y
    blocks = ([x] + [y * 2.0]) * n * 2
    return rows[1][1] * sum(levels) + len(levels) * ramp[0] * ramp[1] + blocks[4] * blocks[5]


example = dict(x=0.7, y=1.3, n=3)
wrt = ("x", "y")
milestone = 3
