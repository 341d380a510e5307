"""Objects of several classes in lists, dicts and names: their methods, attributes, operators, isinstance."""
import numpy as np


class Dense:
    def __init__(self, W, b):
        self.W = W
        self.b = b

    def __call__(self, v):
        return self.W @ v + self.b

    def penalty(self):
        return np.sum(self.W**2)


class Tanh:
    def __call__(self, v):
        return np.tanh(v)

    def penalty(self):
        return 0.0


class Scaled(Dense):
    def __call__(self, v):
        return 0.5 * (self.W @ v)


class Network:
    def __init__(self, *layers):
        self.layers = list(layers)

    def __call__(self, v):
        for layer in self.layers:
            v = layer(v)
        return v


class Circle:
    def __init__(self, r):
        self.r = r

    @property
    def size(self):
        return 3.0 * self.r**2

    def __add__(self, other):
        return self.size + other.size


class Box:
    def __init__(self, a, size):
        self.a = a
        self.size = size

    def __add__(self, other):
        return self.size * other.size


def size_of(shape):
    if isinstance(shape, Box):
        return shape.size + shape.a
    return shape.size


def loss(W, b, r, flag):
    network = Network(Dense(W, b), Tanh(), Scaled(W.T, b), Tanh())
    total = np.sum(network(b)) + sum(layer.penalty() for layer in network.layers)
    shapes = {"c": Circle(r), "b": Box(r, 2.0 * r)}
    for shape in shapes.values():
        total += size_of(shape)
    chosen = Circle(r) if flag else Box(r, total)
    total += chosen + shapes["c"]
    if r > 0.5:
        chosen = Box(total, r)
    made = []
    for k in range(3):
        if k % 2:
            made.append(Circle(k * r))
        else:
            made.append(Box(r, 1.0))
    return total * chosen.size + sum(shape.size for shape in made) + made[1].size


example = dict(W=(2, 2), b=(2,), r=0.7, flag=True)
also = (dict(flag=False), dict(r=0.3))
wrt = ("W", "b", "r")
milestone = 3
