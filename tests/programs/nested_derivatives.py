"""Derivatives that are taken inside: Newton steps, a penalty on a gradient, a curvature, levels that must not mix."""

import numpy as np

from autotangent import grad, hvp, jvp, value_and_grad


def energy(x, k):
    return k * x**4 / 4 + x**2 / 2 - x


def chain(x, k):
    return np.sum(k * (x[1:] - x[:-1] ** 2) ** 2) + np.sum(np.cos(x))


def both(y, x):
    return x * y**2 + y


slope = grad(chain)


def f(x, k, a):
    for _ in range(2):
        gradient = grad(energy)
        a = a - gradient(a, k) / grad(grad(energy))(a, k)
    value, g = value_and_grad(chain)(x, k)
    bent = hvp(chain)(x, k, x_dot=g) @ g
    _, along = jvp(chain)(x, k, x_dot=np.ones(4))
    penalty = value + 0.1 * slope(x, a) @ g + 0.01 * bent + along + a * grad(both)(a, k)
    return penalty + energy(a, k) * both(a, k) * chain(x, a)


example = dict(x=(4,), k=1.5, a=0.75)
wrt = ("x", "k", "a")
milestone = 3
