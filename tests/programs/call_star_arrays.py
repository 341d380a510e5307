"""Arrays as *args of helpers that write them, return them and keep them."""
import numpy as np


def mix(*arrays, by=0.5):
    arrays[0][1:] = arrays[1][:-1] * by
    arrays[-1][0] *= by


def largest(*arrays):
    return arrays[0]


def kept(*arrays):
    found = []
    for a in arrays:
        found.append(a)
    return found


def fill(*buffers):
    for b in buffers:
        b[:] = 7.0


def mixed(u, v):
    a, b = u * 2.0, v + 1.0
    scale = np.array([1.0, 2.0])
    first = u[0] * scale[1]
    fill(*(scale,))
    mix(a, b, by=v[0])
    top = largest(*(a, b))
    top[0] = top[1] * b[0]
    pair = kept(b, a)
    pair[0][1] = pair[1][2]
    return np.sum(a * b) * scale[0] + first


example = dict(u=(3,), v=(3,))
wrt = ("u", "v")
milestone = 3
