"""The Lotka-Volterra equations in Python's own numbers: 200 steps of the midpoint rule."""

import importlib

from benchmarks import peers, report
from benchmarks.case import Case


def distance(alpha, beta, gamma, delta, u, v, h, n):
    total = 0.0
    for _ in range(n):
        p = u + 0.5 * h * (alpha - beta * v) * u
        q = v + 0.5 * h * (delta * u - gamma) * v
        u = u + h * (alpha - beta * q) * p
        v = v + h * (delta * p - gamma) * q
        total = total + (u - 30.0) ** 2 + (v - 20.0) ** 2
    return total


def distance_gradient(alpha, beta, gamma, delta, u, v, h, n):
    us, vs, ps, qs = [], [], [], []
    k = 0.5 * h
    for _ in range(n):
        us.append(u)
        vs.append(v)
        p = u + k * (alpha - beta * v) * u
        q = v + k * (delta * u - gamma) * v
        u = u + h * (alpha - beta * q) * p
        v = v + h * (delta * p - gamma) * q
        ps.append(p)
        qs.append(q)
    alpha_bar = beta_bar = gamma_bar = delta_bar = u_bar = v_bar = 0.0
    for _ in range(n):
        p, q = ps.pop(), qs.pop()
        v_bar += 2.0 * (v - 20.0)
        u_bar += 2.0 * (u - 30.0)
        u, v = us.pop(), vs.pop()
        hv, hu = h * v_bar, h * u_bar
        p_bar = hv * delta * q + hu * (alpha - beta * q)
        q_bar = hv * (delta * p - gamma) - hu * beta * p
        kq, kp = k * q_bar, k * p_bar
        delta_bar += hv * p * q + kq * u * v
        gamma_bar -= hv * q + kq * v
        alpha_bar += hu * p + kp * u
        beta_bar -= hu * q * p + kp * v * u
        v_bar += q_bar + kq * (delta * u - gamma) - kp * beta * u
        u_bar += p_bar + kp * (alpha - beta * v) + kq * delta * v
    return alpha_bar, beta_bar, gamma_bar, delta_bar, u_bar, v_bar


def jax_distance(alpha, beta, gamma, delta, u, v, h, n):
    library = importlib.import_module("jax")

    def step(state, _):
        u, v, total = state
        p = u + 0.5 * h * (alpha - beta * v) * u
        q = v + 0.5 * h * (delta * u - gamma) * v
        u = u + h * (alpha - beta * q) * p
        v = v + h * (delta * p - gamma) * q
        return (u, v, total + (u - 30.0) ** 2 + (v - 20.0) ** 2), None

    return library.lax.scan(step, (u, v, 0.0), length=n)[0][2]


def cases():
    arguments = (0.55, 0.028, 0.80, 0.024, 30.0, 4.0, 0.1, 200)
    other = {
        "autograd": peers.autograd,
        "jax": peers.jax(jax_distance, static=(7,)),
        "torch": peers.torch(distance, whole=(6, 7)),
        "numba": peers.compiled,
    }
    wrt = ("alpha", "beta", "gamma", "delta", "u", "v")
    yield Case("Lotka-Volterra, 200 steps", distance, distance_gradient, arguments, wrt, other)


if __name__ == "__main__":
    report.main(cases(), __doc__)
