"""A body whose methods put new arrays in the place of those it was made with, which keep names of their own."""

import numpy as np


class Body:
    def __init__(self, place, speed):
        self.place = place
        self.speed = speed

    def kick(self, force, dt):
        self.speed = self.speed + force * dt

    def drift(self, dt):
        self.place = self.place + self.speed * dt


def settle(state, rate):
    before = state["level"]
    state["level"] = state["level"] * rate
    return before * rate, np.sum(before)


def action(x, v, k):
    body = Body(x, v)
    for _ in range(3):
        body.kick(-k * body.place, 0.1)
        body.drift(0.1)
    state = {"level": v * k}
    settled, total = settle(state, k)
    drained, _ = settle(state, 2.0 * k)
    return np.sum(body.place**2 * x + v * body.speed) + total * np.sum(settled * state["level"] + drained)


example = dict(x=np.array([0.4, -0.7, 1.1]), v=np.array([0.2, 0.5, -0.3]), k=1.3)
wrt = ("x", "v", "k")
milestone = 3
