"""break and continue in one loop, and in the inner of two loops."""


def search(table, scale):
    total = 0.0
    for row in table:
        kept = scale
        for x in row:
            if x < -0.4:
                continue
            kept = kept * (x + 1)
            if kept > 3 * scale:
                break
        total += kept**2
    return total


example = dict(table=(4, 5), scale=0.8)
wrt = ("table", "scale")
milestone = 3
