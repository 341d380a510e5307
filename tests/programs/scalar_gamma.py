"""math.gamma and lgamma: the log-density of a beta distribution."""
import math


def log_density(x, a, b):
    log_beta = math.lgamma(a) + math.lgamma(b) - math.lgamma(a + b)
    return (a - 1) * math.log(x) + (b - 1) * math.log1p(-x) - log_beta + 0.01 * math.gamma(a)


example = dict(x=0.3, a=2.4, b=3.7)
wrt = ("x", "a", "b")
milestone = 1
