"""The primal is a lambda."""
import math

gaussian = lambda x, mu, sigma: math.exp(-0.5 * ((x - mu) / sigma) ** 2) / (sigma * math.sqrt(2 * math.pi))  # noqa: E731

primal = gaussian
example = dict(x=0.7, mu=0.1, sigma=1.4)
wrt = ("x", "mu", "sigma")
milestone = 1
