"""Elementwise sin, cos, tan, arcsin, arccos, arctan, arctan2: the law of refraction."""
import numpy as np


def refraction(angle, index):
    inner = np.arcsin(np.sin(angle) / index)
    s = np.tan(angle - inner) / np.cos(angle)
    return np.sum(s**2 + np.arctan2(inner, index) * np.arccos(np.sin(inner) * 0.5) + np.arctan(s))


example = dict(angle=np.array([0.3, 0.7, 1.1, -0.4]), index=np.array([1.33, 1.5, 1.4, 1.7]))
wrt = ("angle", "index")
milestone = 2
