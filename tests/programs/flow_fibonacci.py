"""A two-term recurrence by simultaneous assignment."""


def growth(a, b, p):
    for _ in range(6):
        a, b = b, p * a + b
    return a * b


example = dict(a=0.4, b=1.1, p=0.7)
also = (dict(a=1.5),)
wrt = ("a", "b", "p")
milestone = 3
