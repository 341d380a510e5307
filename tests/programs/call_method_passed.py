"""A method passed to a solver, and a method that takes a function."""


def euler(f, y, n):
    for i in range(n):
        y = y + 0.1 * f(y, 0.1 * i)
    return y


class Pendulum:
    def __init__(self, stiffness, drive):
        self.stiffness, self.drive = stiffness, drive

    def slope(self, y, t):
        return self.drive * t - self.stiffness * y

    def weighted(self, f, y):
        return self.stiffness * f(y)

    def energy(self, y, n):
        end = euler(self.slope, y, n)
        return self.weighted(lambda v: v * v + self.drive, end)


primal = Pendulum.energy


def make(rng):
    return dict(self=Pendulum(1.3, 0.4), y=0.9, n=3)


wrt = ("self", "y")
milestone = 3
