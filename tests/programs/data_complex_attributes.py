"""Objects with real and complex attributes: a sum that becomes complex, arrays that are written and exchanged."""

import numpy as np


class Filter:
    def __init__(self, H, Q):
        self.H, self.Q = H, Q
        self.total = 0.0

    def add(self, z):
        self.total += np.sum(self.H @ z) * np.sum(self.Q @ z)

    def turn(self, angle):
        self.H[0] += angle * self.H[1]


class Plate:
    def __init__(self, u, k):
        self.u, self.w, self.k = u, np.zeros_like(u), k

    def step(self, dt):
        self.w[1:-1] = self.u[1:-1] + dt * (self.u[2:] - 2 * self.u[1:-1] + self.u[:-2])
        self.w[0], self.w[-1] = self.u[0], self.u[-1]
        self.u, self.w = self.w, self.u

    def flux(self):
        return self.k * np.sum(self.u**2)


def response(H, Q, z, u, k):
    held = Filter(H.copy(), Q)
    for reading in [z, 2 * z]:
        held.turn(0.3)
        held.add(reading)
    plate = Plate(u.copy(), k)
    total = held.total * np.sum(held.H)
    for _ in range(3):
        plate.step(0.1)
        total = total + plate.flux()
    return np.abs(total) ** 2 + np.real(total)


example = dict(
    H=(2, 2),
    Q=np.array([[0.4 - 0.3j, 1.2 + 0.1j], [0.7j, 0.8 - 0.5j]]),
    z=(2,),
    u=(6,),
    k=0.6 + 0.2j,
)
wrt = ("H", "Q", "z", "u", "k")
milestone = 3
