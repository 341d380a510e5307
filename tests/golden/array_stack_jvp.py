import numpy as np


def curvature_jvp(x, y, theta, *, x_dot, y_dot, theta_dot):
    """Value and tangent of curvature along (x_dot, y_dot, theta_dot)."""
    path = np.stack([x, y], axis=1)
    path_dot = np.stack([x_dot, y_dot], axis=1)
    rotation = np.array([[np.cos(theta), -np.sin(theta)], [np.sin(theta), np.cos(theta)]])
    rotation_dot = np.array(
        [
            [-np.sin(theta) * theta_dot, -np.cos(theta) * theta_dot],
            [np.cos(theta) * theta_dot, -np.sin(theta) * theta_dot],
        ],
    )
    turned = path @ rotation
    turned_dot = path_dot @ rotation + path @ rotation_dot
    both_1 = np.vstack([x, y])
    both_2 = np.stack((y, x))
    both = both_1 * both_2
    both_dot = both_2 * np.vstack([x_dot, y_dot]) + both_1 * np.stack((y_dot, x_dot))
    t_1 = np.hstack([turned[:, 0], y])
    t_2 = np.column_stack((x, y))
    return (
        np.sum(t_1**3) + np.sum(both) + np.sum(t_2**2),
        (
            3 * np.sum(t_1**2 * np.hstack([turned_dot[:, 0], y_dot]))
            + np.sum(both_dot)
            + 2 * np.sum(t_2 * np.column_stack((x_dot, y_dot)))
        ),
    )
