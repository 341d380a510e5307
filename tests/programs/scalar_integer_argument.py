"""An inactive integer argument as exponent, factor and divisor."""
import math


def hydrogen(r, charge, n):
    rho = 2 * charge * r / n
    return math.exp(-rho / 2) * rho ** (n - 1) / math.factorial(n) * (n % 3)


example = dict(r=1.2, charge=1.1, n=4)
wrt = ("r", "charge")
milestone = 1
