"""while with a counter and two conditions: a geometric series to convergence."""


def resolvent(x, source):
    term = source
    total = 0.0
    k = 0
    while k < 30 and abs(term) > 1e-3:
        total = total + term
        term = term * x * (1 - 0.1 * k)
        k += 1
    return total * total


example = dict(x=0.45, source=1.3)
also = (dict(x=0.97),)
wrt = ("x", "source")
milestone = 3
