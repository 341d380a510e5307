import numpy as np
from autotangent.runtime import pair, zeros

squared_fwd, squared_rev = pair(squared, "x", "x array(f; n)")


def replaced_grad(x, c):
    """Gradient of replaced with respect to (x, c)."""
    x_bar = np.zeros_like(x)
    layers = [x * c, np.sin(x)]
    total = layers[0][2] + np.sum(layers[0][:2])
    layers_1 = layers[0]
    layers[0] = layers[1] * 2.0
    t_1, saved = squared_fwd(c)
    t_1_bar = np.zeros_like(t_1)
    held_bar = [t_1_bar, x_bar]
    held = [t_1, x]
    t_2 = held[1] + layers[0]
    t_2_bar = np.zeros_like(t_2)
    held_bar_1 = held_bar[0]
    held_bar[0] = t_2_bar
    held_1 = held[0]
    held[0] = t_2
    layers_2s = []
    for k in range(2):
        total += layers[1][k]
        layers_2 = layers[1]
        layers_2s.append(layers_2)
        layers[1] = layers[0] * c
    t_3 = np.sum(layers[0] * layers[1])

    # return np.sum(layers[0] * layers[1]) * total + np.sum(held[0] * c)
    layers_bar = zeros(layers)
    layers_bar[0] += total * layers[1]
    layers_bar[1] += total * layers[0]
    total_bar = t_3
    held_bar[0] += c
    c_bar = held[0].copy()
    for k in range(1, -1, -1):
        layers_2 = layers_2s.pop()
        layers[1] = layers_2
        # layers[1] = layers[0] * c
        layers_bar[0] += c * layers_bar[1]
        c_bar += layers[0] * layers_bar[1]
        layers_bar[1] = np.zeros_like(layers[1])
        # total += layers[1][k]
        layers_bar[1][k] += total_bar
    held[0] = held_1
    held_bar[0] = held_bar_1
    # t_2 = held[1] + layers[0]
    held_bar[1] += t_2_bar
    layers_bar[0] += t_2_bar
    # t_1 = squared(c)
    squared_rev(saved, t_1_bar, c_bar)
    layers[0] = layers_1
    # layers[0] = layers[1] * 2.0
    layers_bar[1] += 2 * layers_bar[0]
    layers_bar[0] = np.zeros_like(layers[0])
    # total = layers[0][2] + np.sum(layers[0][:2])
    layers_bar[0][2] += total_bar
    layers_bar[0][:2] += total_bar
    # layers = [x * c, np.sin(x)]
    c_bar += x * layers_bar[0]
    x_bar += c * layers_bar[0] + np.cos(x) * layers_bar[1]
    return x_bar, c_bar
