"""try/except/finally whose body does not fail, and one that does before anything active changes."""


def guarded(x, table):
    y = x * x
    try:
        y = y * table["gain"]
    except KeyError:
        y = 2 * y
    try:
        scale = table["missing"]
    except KeyError:
        scale = x
    finally:
        y = y + 1
    return y * scale


example = dict(x=1.3, table={"gain": 0.7})
also = (dict(table={"missing": 0.4}),)
wrt = ("x",)
milestone = 3
