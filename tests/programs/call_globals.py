"""Helpers that read constants of the module, one of them an array and one rebuilt by a helper."""
import numpy as np

GRAVITY = 9.81
STATIONS = np.array([0.2, 0.9, 1.6])


def depth():
    return 2 * STATIONS


def wave_speed(k):
    return np.sqrt(GRAVITY / k * np.tanh(k * depth()))


def travel_time(k, distance):
    return np.sum(distance / wave_speed(k)) * GRAVITY


example = dict(k=0.8, distance=(3,))
wrt = ("k", "distance")
milestone = 3
