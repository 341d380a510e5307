"""A network whose layers come as *args and in a list that grows, and that keeps what it computed in a list."""

import math


class Dense:
    def __init__(self, weight, act=math.tanh):
        self.weight = weight
        self.act = act

    def __call__(self, x):
        return self.act(self.weight * x)


class Network:
    def __init__(self, *layers):
        self.layers = list(layers)
        self.seen = []
        self.coefficients = (1.0,)

    def add(self, layer):
        self.layers.append(layer)
        return self

    def __call__(self, x):
        for layer in self.layers:
            x = layer(x)
            self.seen.append(x)
        return x


class Polynomial:
    def __init__(self, *coefficients):
        self.coefficients = coefficients

    def __call__(self, x):
        total = 0.0
        for c in self.coefficients:
            total = total * x + c
        return total


def loss(x, w):
    network = Network(Dense(w), Dense(w * x)).add(Dense(0.5))
    out = network(x) + network(0.3 * w)
    shift = Polynomial(1.0, w, x * w)
    return out * shift(x) + sum(network.seen) + len(network.seen) * shift.coefficients[1]


example = dict(x=0.7, w=0.9)
wrt = ("x", "w")
milestone = 3
