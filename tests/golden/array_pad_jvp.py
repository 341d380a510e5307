import numpy as np


def box_filter_jvp(image, edge, *, image_dot, edge_dot):
    """Value and tangent of box_filter along (image_dot, edge_dot)."""
    p = np.pad(image, 1)
    p_dot = np.pad(image_dot, 1)
    smooth = (p[:-2, 1:-1] + p[2:, 1:-1] + p[1:-1, :-2] + p[1:-1, 2:]) / 4
    smooth_dot = (
        p_dot[:-2, 1:-1] + p_dot[2:, 1:-1] + p_dot[1:-1, :-2] + p_dot[1:-1, 2:]
    ) / 4
    framed = np.pad(image * edge, ((0, 1), (2, 0)), constant_values=1.5)
    framed_dot = np.pad(edge * image_dot + edge_dot * image, ((0, 1), (2, 0)))
    t_1 = image - smooth
    return (
        np.sum(t_1**2) + np.sum(framed**3),
        2 * np.sum(t_1 * (image_dot - smooth_dot)) + 3 * np.sum(framed**2 * framed_dot),
    )
