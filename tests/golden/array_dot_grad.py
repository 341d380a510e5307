import numpy as np
from autotangent.runtime import dot_left, dot_right


def work_grad(force, path, frame, k):
    """Gradient of work with respect to (force, path, frame, k)."""
    rotated = np.dot(frame, path)
    metric = np.dot(frame, frame)

    # return np.dot(force, rotated) * np.dot(k, 2.0) + np.sum(np.dot(force, metric)  ...
    t_1 = np.dot(k, 2.0)
    t_2 = np.dot(force, metric)
    t_3 = np.dot(k, force)
    rotated_bar = t_1 * force
    metric_bar = np.outer(force, t_3)
    k_bar = dot_left(np.dot(force, rotated), k, 2.0) + dot_left(t_2, k, force)
    force_bar = t_1 * rotated + metric @ t_3 + dot_right(t_2, k, force)
    # metric = np.dot(frame, frame)
    frame_bar = metric_bar @ frame.T + frame.T @ metric_bar
    # rotated = np.dot(frame, path)
    frame_bar += np.outer(rotated_bar, path)
    path_bar = frame.T @ rotated_bar
    return force_bar, path_bar, frame_bar, k_bar
