"""np.convolve in its three modes: blurring of a signal by an unknown kernel."""
import numpy as np


def blur(signal, kernel, observed):
    error = np.convolve(signal, kernel, mode="same") - observed
    return np.sum(error**2) + np.sum(np.convolve(signal, kernel) ** 3) + np.sum(np.convolve(signal, kernel, "valid"))


example = dict(signal=(7,), kernel=(3,), observed=(7,))
wrt = ("signal", "kernel", "observed")
milestone = 2
