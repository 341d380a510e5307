"""Names of active values that a loop counts by, or runs over what is not active with: after a turn they are numbers."""


def counted(x, w, n, ks):
    u = x * x
    s = u
    for u in range(n):
        s = s * x + u
    v = w[0] * u
    for v, f in enumerate(w):
        s = s * f
        v = v * s
    s += v
    for x in ks:
        s = s * x + w[1]
    return s * u * x


primal = counted
example = dict(x=0.7, w=(3,), n=3, ks=[2, 3])
also = (dict(x=0.7, w=(3,), n=0, ks=[]), dict(x=0.3, w=(2,), n=1, ks=[4]))
wrt = ("x", "w")
milestone = 3
