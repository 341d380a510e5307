"""All arithmetic operators of arrays, their np functions, and floor division and remainder."""
import numpy as np


def phases(t, period):
    turn = t // period
    left = np.remainder(t, period) + np.fmod(t, 3.0)
    scaled = np.multiply(np.add(t, 1.0), np.subtract(period, t)) / np.true_divide(2.0, period)
    return np.sum(np.negative(left) * +period - turn * scaled)


example = dict(t=np.array([4.3, 5.9, 7.7, 1.2]), period=np.array([1.3, 2.1, 0.9, 3.7]))
wrt = ("t", "period")
milestone = 2
