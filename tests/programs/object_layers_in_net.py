"""Layers of two classes; one stands twice in a net, and keeps what it gave: an attribute that is not there before it is
called."""

import numpy as np


class Scale:
    def __init__(self, s):
        self.s = s

    def forward(self, x):
        self.out = x * self.s
        self.s = self.s * 1.1
        return self.out


class Wave:
    def forward(self, x):
        return np.sin(x)


class Net:
    def __init__(self, *layers):
        self.layers = list(layers)

    def forward(self, x):
        for layer in self.layers:
            x = layer.forward(x)
        return x


def f(x, s):
    scale = Scale(s)
    net = Net(scale, Wave(), scale)
    y = net.forward(x)
    return np.sum(y * scale.out)


example = dict(x=np.array([0.3, 0.4]), s=np.array([1.2, 0.9]))
wrt = ("x", "s")
milestone = 3
