"""break out of a for loop when a threshold is passed: first passage of a walk."""


def first_passage(steps, barrier):
    position = 0.0
    cost = 0.0
    for s in steps:
        position = position + s * s
        if position > barrier:
            cost += (position - barrier) ** 2
            break
        cost = cost + 0.1 * position
    return cost * position


example = dict(steps=(8,), barrier=3.1)
also = (dict(barrier=50.0), dict(barrier=0.01))
wrt = ("steps", "barrier")
milestone = 3
