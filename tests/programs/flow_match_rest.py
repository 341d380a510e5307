"""match with *rest and **rest: a list of stages that a helper takes apart, and options with a remainder."""


def composed(x, stages):
    match stages:
        case []:
            return x - 1.0
        case [first, *others]:
            return composed(first * x + x * x, others)


def filtered(x, gains, options):
    total = 0.0
    match [x, x * x, 3.0 * x]:
        case [a, *middle, b]:
            middle.append(a * b)
            total = total + a * sum(middle)
    match gains:
        case [*_, last] if last > 1:
            total = total * last
        case [g, *rest]:
            total = total + g * len(rest) * x
    match {"rate": x, **options}:
        case {"rate": rate, "bias": bias, **rest}:
            for name in rest:
                total = total + rest[name] * rate * len(name)
            total = total + bias * rate
    return composed(total, gains)


example = dict(x=0.8, gains=[0.1, 1.2], options={"bias": 0.3, "tilt": 2.0, "shift": -0.5})
also = (dict(gains=[1.5, 0.2, 0.4]), dict(gains=[0.5]))
wrt = ("x",)
milestone = 3
