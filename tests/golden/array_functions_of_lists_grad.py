import numpy as np
from autotangent.runtime import add_into, share, spread, unbroadcast, zeros


def total_grad(x, y):
    """Gradient of total with respect to (x, y)."""
    z = []
    for v in x:
        z.append(v * y)
    doubled_1 = np.multiply(z, 3.0)
    doubled_2 = np.max(doubled_1)
    doubled_3 = np.sum(3 * np.array(x))
    doubled = np.sum(np.multiply(x, 2)) + doubled_2 + doubled_3 * y
    mixed_1 = np.add(z, x)
    mixed_2 = np.square(z)
    mixed_3 = mixed_1 * mixed_2
    mixed = np.sum(mixed_3) - np.sum(z) / 2
    t_1 = np.divide(z, 2)
    t_2 = np.negative(z)

    # return doubled * mixed + np.max(np.divide(z, 2) - np.power(x, 2)) + np.sum(np. ...
    t_3 = np.power(x, 2)
    t_4 = t_1 - t_3
    t_5 = np.cumsum(x)
    doubled_bar = mixed
    mixed_bar = doubled
    t_4_bar = share(t_4, np.max(t_4)).copy()
    z_bar = zeros(z)
    add_into(z_bar, unbroadcast(t_4_bar, t_1) / 2)
    x_bar = zeros(x)
    add_into(x_bar, -2 * np.asarray(x) * unbroadcast(t_4_bar, t_3))
    add_into(
        x_bar,
        np.reshape(
            np.flip(np.cumsum(np.flip(np.full(np.shape(t_5), t_2[1])))), np.shape(x)
        ),
    )
    t_2_bar = np.zeros_like(t_2)
    t_2_bar[1] = np.sum(t_5)
    add_into(z_bar, -t_2_bar)
    # mixed = np.sum(np.add(z, x) * np.square(z)) - np.sum(z) / 2
    mixed_1_bar = unbroadcast(np.broadcast_to(mixed_bar * mixed_2, np.shape(mixed_3)), mixed_1).copy()
    add_into(x_bar, unbroadcast(mixed_1_bar, x))
    add_into(z_bar, unbroadcast(mixed_1_bar, z))
    add_into(
        z_bar,
        (
            2
            * np.asarray(z)
            * unbroadcast(
                np.broadcast_to(mixed_bar * mixed_1, np.shape(mixed_3)), mixed_2
            )
        ),
    )
    add_into(z_bar, spread(-mixed_bar / 2, z, None, False))
    # doubled = np.sum(np.multiply(x, 2)) + np.max(np.multiply(z, 3.0)) + np.sum(3 * ...
    add_into(z_bar, 3 * doubled_bar * share(doubled_1, doubled_2))
    add_into(x_bar, 2 * doubled_bar)
    add_into(x_bar, 3 * y * doubled_bar)
    y_bar = doubled_3 * doubled_bar
    for i in range(len(x) - 1, -1, -1):
        v = x[i]
        # z.append(v * y)
        t_6_bar = z_bar.pop()
        v_bar = y * t_6_bar
        y_bar += v * t_6_bar
        x_bar[i] += v_bar
    return x_bar, y_bar
