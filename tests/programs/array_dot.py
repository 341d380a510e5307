"""np.dot for two vectors, matrix and vector, two matrices, and scalars."""
import numpy as np


def work(force, path, frame, k):
    rotated = np.dot(frame, path)
    metric = np.dot(frame, frame)
    return np.dot(force, rotated) * np.dot(k, 2.0) + np.sum(np.dot(force, metric) * np.dot(k, force))


example = dict(force=(3,), path=(3,), frame=(3, 3), k=1.4)
wrt = ("force", "path", "frame", "k")
milestone = 2
