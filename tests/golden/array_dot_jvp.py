import numpy as np


def work_jvp(force, path, frame, k, *, force_dot, path_dot, frame_dot, k_dot):
    """Value and tangent of work along (force_dot, path_dot, frame_dot, k_dot)."""
    rotated = np.dot(frame, path)
    rotated_dot = frame_dot @ path + frame @ path_dot
    metric = np.dot(frame, frame)
    metric_dot = frame_dot @ frame + frame @ frame_dot
    t_1 = np.dot(force, rotated)
    t_2 = np.dot(k, 2.0)
    t_3 = np.dot(force, metric)
    t_4 = np.dot(k, force)
    return (
        t_1 * t_2 + np.sum(t_3 * t_4),
        (
            t_2 * (force_dot @ rotated + force @ rotated_dot)
            + t_1 * np.dot(k_dot, 2.0)
            + np.sum(
                (
                    t_4 * (force_dot @ metric + force @ metric_dot)
                    + t_3 * (np.dot(k_dot, force) + np.dot(k, force_dot))
                ),
            )
        ),
    )
