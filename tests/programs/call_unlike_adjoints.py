"""Names of one's own that end as those of adjoints do, of things that are unlike what has the rest of the name."""


def mixed(x, y):
    n = x * y
    kept = [[x, y], 2.0, n]
    n_bar = kept[0]
    share = [y, x * n]
    share_bar = kept[1]
    return n * n_bar[0] + share[1] * share_bar * n_bar[1] + share[0] ** 2


example = dict(x=0.7, y=1.3)
wrt = ("x", "y")
milestone = 3
