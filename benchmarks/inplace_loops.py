"""Kernels that write arrays element by element, and their adjoints as one would write them by hand."""

import math

import numpy as np


# ---- Gauss and Seidel ------------------------------------------------------------------------------------------------
def gauss_seidel(A, b, sweeps):
    x = np.zeros_like(b)
    for _ in range(sweeps):
        for i in range(len(b)):
            x[i] = (b[i] - A[i, :i] @ x[:i] - A[i, i + 1 :] @ x[i + 1 :]) / A[i, i]
    return x @ x


def gauss_seidel_gradient(A, b, sweeps):
    x = np.zeros_like(b)
    olds = []
    for _ in range(sweeps):
        for i in range(len(b)):
            olds.append(x[i])
            x[i] = (b[i] - A[i, :i] @ x[:i] - A[i, i + 1 :] @ x[i + 1 :]) / A[i, i]
    x_bar, A_bar, b_bar = 2 * x, np.zeros_like(A), np.zeros_like(b)
    for _ in range(sweeps):
        for i in range(len(b) - 1, -1, -1):
            s_bar = x_bar[i] / A[i, i]
            A_bar[i, i] -= s_bar * x[i]
            x[i], x_bar[i] = olds.pop(), 0.0
            b_bar[i] += s_bar
            A_bar[i, :i] -= s_bar * x[:i]
            x_bar[:i] -= s_bar * A[i, :i]
            A_bar[i, i + 1 :] -= s_bar * x[i + 1 :]
            x_bar[i + 1 :] -= s_bar * A[i, i + 1 :]
    return A_bar, b_bar


# ---- Cholesky's factor over the matrix -------------------------------------------------------------------------------
def cholesky(A):
    L = A.copy()
    for j in range(len(L)):
        L[j, j] = math.sqrt(L[j, j] - L[j, :j] @ L[j, :j])
        for i in range(j + 1, len(L)):
            L[i, j] = (L[i, j] - L[i, :j] @ L[j, :j]) / L[j, j]
    s = 0.0
    for i in range(len(L)):
        s += L[i, : i + 1] @ L[i, : i + 1] * L[i, i]
    return s


def cholesky_gradient(A):
    """The factor is all that the reverse sweep needs."""
    L = A.copy()
    for j in range(len(L)):
        L[j, j] = math.sqrt(L[j, j] - L[j, :j] @ L[j, :j])
        for i in range(j + 1, len(L)):
            L[i, j] = (L[i, j] - L[i, :j] @ L[j, :j]) / L[j, j]
    L_bar = np.zeros_like(L)
    for i in range(len(L)):
        L_bar[i, : i + 1] += 2 * L[i, i] * L[i, : i + 1]
        L_bar[i, i] += L[i, : i + 1] @ L[i, : i + 1]
    for j in range(len(L) - 1, -1, -1):
        for i in range(len(L) - 1, j, -1):
            s_bar = L_bar[i, j] / L[j, j]
            L_bar[j, j] -= s_bar * L[i, j]
            L_bar[i, :j] -= s_bar * L[j, :j]
            L_bar[j, :j] -= s_bar * L[i, :j]
            L_bar[i, j] = s_bar
        s_bar = L_bar[j, j] / (2 * L[j, j])
        L_bar[j, :j] -= 2 * s_bar * L[j, :j]
        L_bar[j, j] = s_bar
    return L_bar


# ---- a tridiagonal solve ---------------------------------------------------------------------------------------------
def tridiagonal(a, b, c, d):
    b, d, n = b.copy(), d.copy(), len(d)
    for i in range(1, n):
        w = a[i] / b[i - 1]
        b[i] -= w * c[i - 1]
        d[i] -= w * d[i - 1]
    d[n - 1] /= b[n - 1]
    for i in range(n - 2, -1, -1):
        d[i] = (d[i] - c[i] * d[i + 1]) / b[i]
    return d @ d


def tridiagonal_gradient(a, b, c, d):
    b, d, n = b.copy(), d.copy(), len(d)
    for i in range(1, n):
        w = a[i] / b[i - 1]
        b[i] -= w * c[i - 1]
        d[i] -= w * d[i - 1]
    y = d.copy()
    d[n - 1] /= b[n - 1]
    for i in range(n - 2, -1, -1):
        d[i] = (d[i] - c[i] * d[i + 1]) / b[i]
    a_bar, b_bar, c_bar, d_bar = np.zeros_like(a), np.zeros_like(b), np.zeros_like(c), 2 * d
    for i in range(n - 1):
        s_bar = d_bar[i] / b[i]
        b_bar[i] -= s_bar * d[i]
        c_bar[i] -= s_bar * d[i + 1]
        d_bar[i + 1] -= s_bar * c[i]
        d_bar[i] = s_bar
    d_bar[n - 1] /= b[n - 1]
    b_bar[n - 1] -= d_bar[n - 1] * d[n - 1]
    for i in range(n - 1, 0, -1):
        w = a[i] / b[i - 1]
        w_bar = -d_bar[i] * y[i - 1] - b_bar[i] * c[i - 1]
        d_bar[i - 1] -= w * d_bar[i]
        c_bar[i - 1] -= w * b_bar[i]
        a_bar[i] += w_bar / b[i - 1]
        b_bar[i - 1] -= w_bar * w / b[i - 1]
    return a_bar, b_bar, c_bar, d_bar


# ---- a convolution ---------------------------------------------------------------------------------------------------
def convolution(x, w):
    m, n = x.shape[0] - w.shape[0] + 1, x.shape[1] - w.shape[1] + 1
    out = np.empty((m, n))
    for i in range(m):
        for j in range(n):
            out[i, j] = np.sum(x[i : i + w.shape[0], j : j + w.shape[1]] * w)
    return np.sum(np.tanh(out))


def convolution_gradient(x, w):
    m, n = x.shape[0] - w.shape[0] + 1, x.shape[1] - w.shape[1] + 1
    out = np.empty((m, n))
    for i in range(m):
        for j in range(n):
            out[i, j] = np.sum(x[i : i + w.shape[0], j : j + w.shape[1]] * w)
    out_bar = 1 - np.tanh(out) ** 2
    x_bar, w_bar = np.zeros_like(x), np.zeros_like(w)
    for i in range(m):
        for j in range(n):
            x_bar[i : i + w.shape[0], j : j + w.shape[1]] += out_bar[i, j] * w
            w_bar += out_bar[i, j] * x[i : i + w.shape[0], j : j + w.shape[1]]
    return x_bar, w_bar


# ---- a recursive filter, whose state is reused -----------------------------------------------------------------------
def biquad(x, b, a):
    out, state = np.empty_like(x), np.zeros(2)
    for n in range(len(x)):
        w = x[n] - a[0] * state[0] - a[1] * state[1]
        out[n] = w + b[0] * state[0] + b[1] * state[1]
        state[1] = state[0]
        state[0] = w
    return np.sum(out**2)


def biquad_gradient(x, b, a):
    out, state = np.empty_like(x), np.zeros(2)
    states = []
    for n in range(len(x)):
        w = x[n] - a[0] * state[0] - a[1] * state[1]
        out[n] = w + b[0] * state[0] + b[1] * state[1]
        states.append((state[0], state[1]))
        state[1] = state[0]
        state[0] = w
    out_bar = 2 * out
    x_bar, b_bar, a_bar, state_bar = np.zeros_like(x), np.zeros_like(b), np.zeros_like(a), np.zeros(2)
    for n in range(len(x) - 1, -1, -1):
        first, second = states.pop()
        w_bar = state_bar[0] + out_bar[n]
        state_bar[0] = state_bar[1] + b[0] * out_bar[n] - a[0] * w_bar
        state_bar[1] = b[1] * out_bar[n] - a[1] * w_bar
        b_bar[0] += first * out_bar[n]
        b_bar[1] += second * out_bar[n]
        a_bar[0] -= first * w_bar
        a_bar[1] -= second * w_bar
        x_bar[n] = w_bar
    return x_bar, b_bar, a_bar


# ---- a sparse matrix times a vector, again and again -----------------------------------------------------------------
def power(entries, x, columns, starts, times):
    for _ in range(times):
        y = np.zeros_like(x)
        for i in range(len(x)):
            for k in range(starts[i], starts[i + 1]):
                y[i] += entries[k] * x[columns[k]]
        x = y
    return x @ x


def power_gradient(entries, x, columns, starts, times):
    xs = []
    for _ in range(times):
        xs.append(x)
        y = np.zeros_like(x)
        for i in range(len(x)):
            for k in range(starts[i], starts[i + 1]):
                y[i] += entries[k] * x[columns[k]]
        x = y
    entries_bar, y_bar = np.zeros_like(entries), 2 * x
    for _ in range(times):
        x = xs.pop()
        x_bar = np.zeros_like(x)
        for i in range(len(x) - 1, -1, -1):
            for k in range(starts[i + 1] - 1, starts[i] - 1, -1):
                entries_bar[k] += x[columns[k]] * y_bar[i]
                x_bar[columns[k]] += entries[k] * y_bar[i]
        y_bar = x_bar
    return entries_bar, y_bar
