import numpy as np
from autotangent.runtime import add_into, split_like, unbroadcast, zeros


def pyramid_grad(x, rows):
    """Gradient of pyramid with respect to (x, rows)."""
    total_1 = rows[0][1:] * rows[1][1:]
    total = np.sum(total_1)
    t_1 = rows[1:]
    total_2s = []
    total_3s = []
    for a, b in zip(rows, t_1):
        total_3 = np.sin(a[1:])
        total_3s.append(total_3)
        total_2 = total_3 * b[:-1]
        total_2s.append(total_2)
        total += np.sum(total_2)
    u = x * x
    t = np.zeros(len(x) - 1)
    trips = 0
    ts = []
    us = []
    lefts = []
    rights = []
    total_4s = []
    for _ in range(4):
        ts.append(t)
        us.append(u)
        trips = trips + 1
        left, right = u[:-1], u[1:]
        lefts.append(left)
        rights.append(right)
        if len(left) == 1:
            total_4 = t[:] * left
            total_4s.append(total_4)
            total += np.sum(total_4)
            break
        else:
            t = left + right
            u = t
    x_1 = x
    totals = []
    xs = []
    total_5s = []
    x_2s = []
    for _ in range(3):
        totals.append(total)
        total_5 = np.mean(x)
        total_5s.append(total_5)
        total = total * total_5 + np.sum(x)
        xs.append(x)
        x_2 = np.append(x[1:], [0.5, 1.5])
        x_2s.append(x_2)
        x = x_2[:4]

    # return total
    total_bar = 1.0
    x_bar = np.zeros_like(x)
    for _ in range(3):
        x_2 = x_2s.pop()
        x = xs.pop()
        # x = np.append(x[1:], [0.5, 1.5])[:4]
        x_2_bar = np.zeros_like(x_2)
        x_2_bar[:4] = x_bar
        x_bar = np.zeros_like(x)
        x_bar[1:] = split_like(x_2_bar, (x[1:], [0.5, 1.5]), None)[0]
        total_5 = total_5s.pop()
        total = totals.pop()
        # total = total * np.mean(x) + np.sum(x)
        x_bar += (total / len(x) + 1) * total_bar
        total_bar = total_5 * total_bar
    t_bar = np.zeros_like(t)
    u_bar = np.zeros_like(u)
    for _ in range(trips):
        right = rights.pop()
        right_bar = np.zeros_like(right)
        left = lefts.pop()
        u = us.pop()
        t = ts.pop()
        if len(left) == 1:
            total_4 = total_4s.pop()
            # total += np.sum(t[:] * left)
            t_bar[:] += unbroadcast(
                np.broadcast_to(total_bar * left, np.shape(total_4)), t[:]
            )
            left_bar = unbroadcast(
                np.broadcast_to(total_bar * t[:], np.shape(total_4)), left
            )
        else:
            # u = t
            t_bar += u_bar
            # t = left + right
            left_bar = t_bar
            right_bar += t_bar
            t_bar = np.zeros_like(t)
            u_bar = np.zeros_like(u)
        # left, right = u[:-1], u[1:]
        u_bar[:-1] += left_bar
        u_bar[1:] += right_bar
    # u = x * x
    x_bar += 2 * x_1 * u_bar
    rows_bar = zeros(rows)
    t_1_bar = zeros(t_1)
    for i in range(min(len(rows), len(t_1)) - 1, -1, -1):
        a = rows[i]
        b = t_1[i]
        total_2 = total_2s.pop()
        total_3 = total_3s.pop()
        # total += np.sum(np.sin(a[1:]) * b[:-1])
        a_bar = np.zeros_like(a)
        a_bar[1:] = (
            np.cos(a[1:])
            * unbroadcast(
                np.broadcast_to(total_bar * b[:-1], np.shape(total_2)), total_3
            )
        )
        b_bar = np.zeros_like(b)
        b_bar[:-1] = unbroadcast(
            np.broadcast_to(total_bar * total_3, np.shape(total_2)), b[:-1]
        )
        rows_bar[i] += a_bar
        t_1_bar[i] += b_bar
    # for (a, b) in zip(rows, rows[1:]):
    add_into(rows_bar, t_1_bar, slice(1, None, None))
    # total = np.sum(rows[0][1:] * rows[1][1:])
    rows_bar[0][1:] += unbroadcast(
        np.broadcast_to(total_bar * rows[1][1:], np.shape(total_1)), rows[0][1:]
    )
    rows_bar[1][1:] += unbroadcast(
        np.broadcast_to(total_bar * rows[0][1:], np.shape(total_1)), rows[1][1:]
    )
    return x_bar, rows_bar
