"""An object inside of another one, which a method of that writes, and lists of objects that loops write."""


class Gain:
    def __init__(self, rate):
        self.rate = rate

    def step(self, t):
        self.rate = self.rate * 1.5
        return t * self.rate


class Plant:
    def __init__(self, gain, mass):
        self.gain = gain
        self.mass = mass

    def go(self, y):
        pull = self.gain.step(y)
        return pull * self.mass


def driven(x, y, turns=3):
    gain = Gain(x)
    plant = Plant(gain, x)
    total = 0.0
    for _ in range(turns):
        total = total + plant.go(y)
    total = total * gain.rate
    stages = [Gain(x), Gain(y)]
    for stage in stages:
        stage.rate *= y
    last = stages[0] if y > 5.0 else stages[1]
    total = total + last.step(x)
    line = [gain, Gain(y)]
    for k in range(turns):
        if k > 0:
            total = total + line[0].step(x)
    gain.rate = gain.rate * x
    return total + line[0].rate * line[1].rate


example = dict(x=0.7, y=1.1)
wrt = ("x", "y")
milestone = 3
