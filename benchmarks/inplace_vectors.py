"""Kernels that write slices of arrays in place, and their adjoints as one would write them by hand."""

import numpy as np


# ---- the heat equation: linear in the state, so that nothing has to be recorded --------------------------------------
def heat(u, a, steps):
    u = u.copy()
    for _ in range(steps):
        u[1:-1] += a * (u[2:] - 2 * u[1:-1] + u[:-2])
    return np.sum(u**2)


def heat_gradient(u, a, steps):
    u = u.copy()
    for _ in range(steps):
        u[1:-1] += a * (u[2:] - 2 * u[1:-1] + u[:-2])
    u_bar = 2 * u
    for _ in range(steps):
        d_bar = a * u_bar[1:-1]
        u_bar[2:] += d_bar
        u_bar[1:-1] -= 2 * d_bar
        u_bar[:-2] += d_bar
    return u_bar


# ---- the wave equation: three buffers take turns ---------------------------------------------------------------------
def wave(u, c, steps):
    before, now, after = u.copy(), u.copy(), np.zeros_like(u)
    for _ in range(steps):
        after[1:-1] = 2 * now[1:-1] - before[1:-1] + c**2 * (now[2:] - 2 * now[1:-1] + now[:-2])
        before, now, after = now, after, before
    return np.sum(now**2)


def wave_gradient(u, c, steps):
    before, now, after = u.copy(), u.copy(), np.zeros_like(u)
    bends = []
    for _ in range(steps):
        bend = now[2:] - 2 * now[1:-1] + now[:-2]
        bends.append(bend)
        after[1:-1] = 2 * now[1:-1] - before[1:-1] + c**2 * bend
        before, now, after = now, after, before
    before_bar, now_bar, after_bar = np.zeros_like(u), 2 * now, np.zeros_like(u)
    c_bar = 0.0
    for _ in range(steps):
        before_bar, now_bar, after_bar = after_bar, before_bar, now_bar
        new_bar = after_bar[1:-1].copy()
        after_bar[1:-1] = 0.0
        before_bar[1:-1] -= new_bar
        c_bar += 2 * c * (bends.pop() @ new_bar)
        bend_bar = c**2 * new_bar
        now_bar[2:] += bend_bar
        now_bar[1:-1] += 2 * (new_bar - bend_bar)
        now_bar[:-2] += bend_bar
    return before_bar + now_bar, c_bar


# ---- Jacobi's iteration ----------------------------------------------------------------------------------------------
def jacobi(A, b, steps):
    d = np.diag(A)
    x = b / d
    for _ in range(steps):
        x[:] = x + (b - A @ x) / d
    return x @ x


def jacobi_gradient(A, b, steps):
    d = np.diag(A)
    x = b / d
    xs, rests = [], []
    for _ in range(steps):
        xs.append(x.copy())
        rests.append(b - A @ x)
        x[:] = x + rests[-1] / d
    x_bar, A_bar, b_bar, d_bar = 2 * x, np.zeros_like(A), np.zeros_like(b), np.zeros_like(b)
    for _ in range(steps):
        old, rest = xs.pop(), rests.pop()
        rest_bar = x_bar / d
        d_bar -= rest * x_bar / (d * d)
        b_bar += rest_bar
        A_bar -= np.outer(rest_bar, old)
        x_bar -= A.T @ rest_bar
    b_bar += x_bar / d
    d_bar -= b * x_bar / (d * d)
    A_bar[np.arange(len(b)), np.arange(len(b))] += d_bar
    return A_bar, b_bar


# ---- a factorisation in place, and two solves ------------------------------------------------------------------------
def lu_solve(A, b):
    A, x, n = A.copy(), b.copy(), len(b)
    for k in range(n):
        A[k + 1 :, k] /= A[k, k]
        A[k + 1 :, k + 1 :] -= np.outer(A[k + 1 :, k], A[k, k + 1 :])
    for i in range(n):
        x[i] -= A[i, :i] @ x[:i]
    for i in range(n - 1, -1, -1):
        x[i] = (x[i] - A[i, i + 1 :] @ x[i + 1 :]) / A[i, i]
    return x @ x


def lu_solve_gradient(A, b):
    """The factors overwrite the matrix, and what is overwritten is not needed: nothing but y is recorded."""
    A, x, n = A.copy(), b.copy(), len(b)
    for k in range(n):
        A[k + 1 :, k] /= A[k, k]
        A[k + 1 :, k + 1 :] -= np.outer(A[k + 1 :, k], A[k, k + 1 :])
    for i in range(n):
        x[i] -= A[i, :i] @ x[:i]
    y = x.copy()
    for i in range(n - 1, -1, -1):
        x[i] = (x[i] - A[i, i + 1 :] @ x[i + 1 :]) / A[i, i]
    x_bar, A_bar = 2 * x, np.zeros_like(A)
    for i in range(n):
        s_bar = x_bar[i] / A[i, i]
        A_bar[i, i] -= s_bar * x[i]
        A_bar[i, i + 1 :] -= s_bar * x[i + 1 :]
        x_bar[i + 1 :] -= s_bar * A[i, i + 1 :]
        x_bar[i] = s_bar
    for i in range(n - 1, -1, -1):
        A_bar[i, :i] -= x_bar[i] * y[:i]
        x_bar[:i] -= x_bar[i] * A[i, :i]
    for k in range(n - 1, -1, -1):
        column, row, rest_bar = A[k + 1 :, k], A[k, k + 1 :], A_bar[k + 1 :, k + 1 :]
        column_bar = A_bar[k + 1 :, k] - rest_bar @ row
        A_bar[k, k + 1 :] -= column @ rest_bar
        A_bar[k + 1 :, k] = column_bar / A[k, k]
        A_bar[k, k] -= column_bar @ column / A[k, k]
    return A_bar, x_bar


# ---- all shortest paths ----------------------------------------------------------------------------------------------
def shortest(W):
    D = W.copy()
    for k in range(len(D)):
        D[:] = np.minimum(D, D[:, k : k + 1] + D[k : k + 1, :])
    return np.sum(D**2)


def shortest_gradient(W):
    D = W.copy()
    shorter = []
    for k in range(len(D)):
        through = D[:, k : k + 1] + D[k : k + 1, :]
        shorter.append(through < D)
        D[:] = np.minimum(D, through)
    D_bar = 2 * D
    for k in range(len(D) - 1, -1, -1):
        through_bar = np.where(shorter.pop(), D_bar, 0.0)
        D_bar -= through_bar
        D_bar[:, k] += through_bar.sum(axis=1)
        D_bar[k, :] += through_bar.sum(axis=0)
    return D_bar


# ---- bodies, with masks ----------------------------------------------------------------------------------------------
def bodies(places, masses, steps):
    places, speed, pull = places.copy(), np.zeros_like(places), np.zeros_like(places)
    for _ in range(steps):
        for i in range(len(masses)):
            d = places - places[i]
            r2 = np.sum(d**2, axis=1) + 0.01
            far = r2 > 0.02
            pull[i] = masses[far] @ (d[far] / r2[far, None] ** 1.5)
        speed += 0.01 * pull
        places += 0.01 * speed
    return np.sum(places**2)


def bodies_gradient(places, masses, steps):
    places, speed, pull = places.copy(), np.zeros_like(places), np.zeros_like(places)
    seen = []
    for _ in range(steps):
        for i in range(len(masses)):
            d = places - places[i]
            r2 = np.sum(d**2, axis=1) + 0.01
            far = r2 > 0.02
            d, r2 = d[far], r2[far, None]
            cubed = r2**1.5
            seen.append((far, d, r2, cubed))
            pull[i] = masses[far] @ (d / cubed)
        speed += 0.01 * pull
        places += 0.01 * speed
    places_bar, masses_bar, speed_bar = 2 * places, np.zeros_like(masses), np.zeros_like(places)
    for _ in range(steps):
        speed_bar += 0.01 * places_bar
        pull_bar = 0.01 * speed_bar
        for i in range(len(masses) - 1, -1, -1):
            far, d, r2, cubed = seen.pop()
            unit_bar = masses[far, None] * pull_bar[i]
            masses_bar[far] += (d / cubed) @ pull_bar[i]
            r2_bar = -1.5 * np.sum(d * unit_bar, axis=1, keepdims=True) / (cubed * r2)
            d_bar = unit_bar / cubed + 2 * d * r2_bar
            places_bar[far] += d_bar
            places_bar[i] -= d_bar.sum(axis=0)
    return places_bar, masses_bar
