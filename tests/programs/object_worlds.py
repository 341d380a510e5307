"""A simulation, a bank and particles: plain classes whose fields are 0 or None at first, changed by functions that get
lists, tuples and dicts of the objects."""

import dataclasses

import numpy as np


@dataclasses.dataclass
class State:
    pos: float = 0
    vel: float = 0
    log: list = dataclasses.field(default_factory=list)


def step(s, f):
    s.vel += f
    s.pos += s.vel
    s.log.append(s.pos)


def steps(states, f):
    for s in states:
        step(s, f)


class Account:
    def __init__(self):
        self.balance = 0
        self.history = []

    def deposit(self, v):
        self.balance += v
        self.history.append(self.balance)


class Bank:
    def __init__(self):
        self.accounts = {}

    def open(self, name):
        self.accounts[name] = Account()
        return self.accounts[name]

    def transfer(self, a, b, v):
        self.accounts[a].deposit(-v)
        self.accounts[b].deposit(v)


class Particle:
    def __init__(self, m):
        self.m = m
        self.p = np.zeros(2)
        self.f = None


def forces(particles, k):
    for i, a in enumerate(particles):
        a.f = np.zeros(2)
        for j, b in enumerate(particles):
            if i != j:
                a.f += k * b.m * (b.p - a.p + 1.0)


def move(particles, dt):
    for a in particles:
        a.p = a.p + dt * a.f / a.m


def simulated(x, y):
    a, b = State(), State(vel=x)
    world = {"bodies": [State(), State(1, 2)], "t": 0}
    for _ in range(3):
        steps([a, b], y)
    steps(world["bodies"], x)
    world["t"] = world["t"] + y
    return a.pos * b.vel + sum(a.log) * b.log[1] + world["bodies"][0].pos * world["bodies"][1].pos + world["t"]


def booked(x, y):
    bank = Bank()
    a = bank.open("a")
    bank.open("b")
    bank.transfer("a", "b", x)
    bank.transfer("b", "a", x * y)
    return a.balance * bank.accounts["b"].history[-1] + a.history[0]


def moved(x, y):
    particles, one, two = [Particle(x), Particle(y)], Particle(x), Particle(y)
    for _ in range(2):
        forces(particles, x)
        move(particles, 0.1)
    forces((one, two), y)
    move([one], x)
    return np.sum(particles[0].p * particles[1].f) + particles[1].p[0] + one.p @ two.f


def primal(x, y):
    return simulated(x, y) + booked(x, y) * moved(x, y)


example = dict(x=0.7, y=1.1)
wrt = ("x", "y")
milestone = 3
