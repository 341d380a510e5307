"""A chain of thirty assignments: the density of sea water from temperature, salinity and pressure."""
import math


def density(t, s, p):
    t2 = t * t
    t3 = t2 * t
    t4 = t3 * t
    t5 = t4 * t
    root = math.sqrt(s)
    s15 = s * root
    s2 = s * s
    pure = 999.842594
    pure = pure + 6.793952e-2 * t
    pure = pure - 9.095290e-3 * t2
    pure = pure + 1.001685e-4 * t3
    pure = pure - 1.120083e-6 * t4
    pure = pure + 6.536332e-9 * t5
    a = 8.24493e-1
    a = a - 4.0899e-3 * t
    a = a + 7.6438e-5 * t2
    a = a - 8.2467e-7 * t3
    a = a + 5.3875e-9 * t4
    b = -5.72466e-3
    b = b + 1.0227e-4 * t
    b = b - 1.6546e-6 * t2
    c = 4.8314e-4
    surface = pure + a * s + b * s15 + c * s2
    k = 19652.21 + 148.4206 * t
    k = k - 2.327105 * t2
    k = k + 1.360477e-2 * t3
    k = k - 5.155288e-5 * t4
    k = k + s * (54.6746 - 0.603459 * t)
    k = k + s15 * (7.944e-2 + 1.6483e-2 * t)
    k = k + p * (3.239908 + 1.43713e-3 * t)
    return surface / (1 - p / k)


example = dict(t=12.5, s=34.2, p=310.0)
wrt = ("t", "s", "p")
milestone = 1
