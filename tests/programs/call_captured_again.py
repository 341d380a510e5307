"""What functions captured is assigned again after they were made: all of them see it, wherever they are kept."""


def total(x, n):
    scale = x
    functions = [lambda t: t * scale, lambda t: t + scale]
    before = functions[0](2.0)
    scale = x * x
    late = []
    for k in range(n):
        factor = x * k
        late.append(lambda t: t * factor)
        scale += late[0](1.0)
    x = x + scale

    def shifted(t):
        return t + x

    kept = {"f": shifted}
    x = 2.0 * x
    return before + functions[0](0.5) + functions[1](x) + late[0](scale) * kept["f"](1.0)


example = dict(x=0.7, n=3)
wrt = ("x",)
milestone = 3
