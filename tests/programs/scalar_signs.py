"""Unary minus and plus, nested, and subtraction in both orders."""


def coulomb(q1, q2, r):
    attraction = -q1 * -q2
    potential = -(-attraction / r) - +q1
    return -potential - (q2 - -r)


example = dict(q1=1.4, q2=-0.8, r=2.2)
wrt = ("q1", "q2", "r")
milestone = 1
