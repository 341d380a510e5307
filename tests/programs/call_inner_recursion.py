"""Inner functions that call themselves, each other, and make functions in turn."""


def tree(x, w, depth):
    def grow(k, scale=1.0):
        if k == 0:
            return scale * x
        return branch(k) * w + grow(k - 1, scale=0.5)

    def branch(k):
        def tip(t):
            return t * w + k

        return tip(x) * tip(grow(k - 1))

    return grow(depth)


example = dict(x=0.6, w=0.7, depth=3)
wrt = ("x", "w")
milestone = 3
