"""Newton's iteration for Kepler's equation, stopped by its residual."""
import math


def eccentric_anomaly(mean, e):
    E = mean
    for _ in range(20):
        delta = (E - e * math.sin(E) - mean) / (1 - e * math.cos(E))
        E -= delta
        if abs(delta) < 1e-13:
            break
    return math.tan(E / 2) * math.sqrt((1 + e) / (1 - e))


example = dict(mean=1.1, e=0.35)
also = (dict(e=0.0, mean=0.2),)
wrt = ("mean", "e")
milestone = 3
