"""A method of a class that reads attributes of self, as a function of another argument."""
import numpy as np


class Sensor:
    def __init__(self, gain, offset):
        self.gain = gain
        self.offset = offset

    def response(self, x):
        return self.gain * np.log1p(x**2) + self.offset


def calibrated(sensor, x):
    return np.sum(sensor.response(x) ** 2) * sensor.gain


def make(rng):
    return dict(sensor=Sensor(1.3, 0.2), x=rng.normal(size=4))


wrt = ("sensor", "x")
milestone = 3
