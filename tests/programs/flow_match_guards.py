"""match with guards whose names are used elsewhere, and with alternatives that name something."""


def steep(v):
    return v > 0.5


def settled(x, moves):
    a, b = 1.0, 2.0
    for move in moves:
        match move:
            case ("to", a) if a > 3 * x:
                x = x + 0.1
            case ("by", step) | ("up", step) if steep(step):
                x = x + step * a
            case (kind, b):
                x = x * b + len(kind)
    match x, x * a:
        case (a, c) if c > 40:
            y = a * b
        case (c, a) if c > 3:
            y = c * b
        case _:
            y = a * a
    return y * a + b * x


example = dict(x=0.8, moves=[("to", 1.7), ("by", 0.9), ("by", 0.2), ("to", 9.0)])
also = (dict(moves=[("to", 1.5)]), dict(x=2.5), dict(x=1.1, moves=[("by", 0.1), ("go", 0.2)]))
wrt = ("x",)
milestone = 3
