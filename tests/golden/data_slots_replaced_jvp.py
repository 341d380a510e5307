import numpy as np
from autotangent.runtime import tangent

squared_jvp = tangent(squared, "x", "x array(f; n)")


def replaced_jvp(x, c, *, x_dot, c_dot):
    """Value and tangent of replaced along (x_dot, c_dot)."""
    layers = [x * c, np.sin(x)]
    layers_dot = [c * x_dot + x * c_dot, np.cos(x) * x_dot]
    total = layers[0][2] + np.sum(layers[0][:2])
    total_dot = layers_dot[0][2] + np.sum(layers_dot[0][:2])
    layers_dot[0] = 2 * layers_dot[1]
    layers[0] = layers[1] * 2.0
    held_1, held_1_dot = squared_jvp(c, x_dot=c_dot)
    held = [held_1, x]
    held_dot = [held_1_dot, x_dot]
    held_dot[0] = held_dot[1] + layers_dot[0]
    held[0] = held[1] + layers[0]
    for k in range(2):
        total += layers[1][k]
        total_dot = total_dot + layers_dot[1][k]
        layers_dot[1] = c * layers_dot[0] + layers[0] * c_dot
        layers[1] = layers[0] * c
    t_1 = np.sum(layers[0] * layers[1])
    return (
        t_1 * total + np.sum(held[0] * c),
        (
            total * np.sum(layers[1] * layers_dot[0] + layers[0] * layers_dot[1])
            + t_1 * total_dot
            + np.sum(c * held_dot[0] + held[0] * c_dot)
        ),
    )
