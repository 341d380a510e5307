import numpy as np
from autotangent.runtime import pair, unbroadcast

pressure_fwd, pressure_rev = pair(
    pressure,
    "p b",
    "p array(f; n n), b array(f; n n), h float",
)
source_fwd, source_rev = pair(
    source,
    "b u v rho",
    "b array(f; n n), u array(f; n n), v array(f; n n), rho float, dt float, h float",
)


def cavity_grad(u, v, rho, nu):
    """Gradient of cavity with respect to (u, v, rho, nu)."""
    h, dt = 0.25, 0.01
    p, b, u, v = np.zeros_like(u), np.zeros_like(u), u.copy(), v.copy()
    saveds = []
    b_1s = []
    saved_1s = []
    p_1s = []
    u_1s = []
    u_2s = []
    u_3s = []
    u_4s = []
    u_5s = []
    v_1s = []
    v_2s = []
    v_3s = []
    u_6s = []
    u_7s = []
    u_8s = []
    u_9s = []
    v_4s = []
    v_5s = []
    v_6s = []
    v_7s = []
    for _ in range(2):
        before, other = u.copy(), v.copy()
        b_1 = b.copy()
        b_1s.append(b_1)
        _, saved = source_fwd(b, u, v, rho, dt, h)
        saveds.append(saved)
        p_1 = p.copy()
        p_1s.append(p_1)
        _, saved_1 = pressure_fwd(p, b, h)
        saved_1s.append(saved_1)
        u_5 = before[1:-1, 1:-1] * dt / h
        u_5s.append(u_5)
        u_4 = before[1:-1, 1:-1] - before[1:-1, :-2]
        u_4s.append(u_4)
        u_3 = p[1:-1, 2:] - p[1:-1, :-2]
        u_3s.append(u_3)
        u_2 = before[1:-1, 2:] - 2 * before[1:-1, 1:-1] + before[1:-1, :-2]
        u_2s.append(u_2)
        u_1 = u[1:-1, 1:-1].copy()
        u_1s.append(u_1)
        u[1:-1, 1:-1] = (
            before[1:-1, 1:-1]
            - u_5 * u_4
            - dt / (2 * rho * h) * u_3
            + nu * dt / h**2 * u_2
        )
        v_3 = p[2:, 1:-1] - p[:-2, 1:-1]
        v_3s.append(v_3)
        v_8 = dt / (2 * rho * h) * v_3
        v_2 = other[1:-1, 1:-1] - v_8
        v_2s.append(v_2)
        v_1 = v[1:-1, 1:-1].copy()
        v_1s.append(v_1)
        v[1:-1, 1:-1] = v_2
        t_1 = 0.0
        u_6 = u[0, :].copy()
        u_6s.append(u_6)
        u[0, :] = t_1
        u_7 = u[:, 0].copy()
        u_7s.append(u_7)
        u[:, 0] = t_1
        u_8 = u[:, -1].copy()
        u_8s.append(u_8)
        u[:, -1] = t_1
        u_9 = u[-1, :].copy()
        u_9s.append(u_9)
        u[-1, :] = 1.0
        t_2 = 0.0
        v_4 = v[0, :].copy()
        v_4s.append(v_4)
        v[0, :] = t_2
        v_5 = v[-1, :].copy()
        v_5s.append(v_5)
        v[-1, :] = t_2
        t_3 = 0.0
        v_6 = v[:, 0].copy()
        v_6s.append(v_6)
        v[:, 0] = t_3
        v_7 = v[:, -1].copy()
        v_7s.append(v_7)
        v[:, -1] = t_3

    # return np.sum(u**2) + np.sum(v**2) + p[2, 2]
    u_bar = 2 * u
    v_bar = 2 * v
    p_bar = np.zeros_like(p)
    p_bar[2, 2] = 1
    rho_bar = 0.0
    nu_bar = 0.0
    b_bar = np.zeros_like(b)
    for _ in range(2):
        v_7 = v_7s.pop()
        v[:, -1] = v_7
        # v[:, -1] = t_3
        v_bar[:, -1] = 0.0
        v_6 = v_6s.pop()
        v[:, 0] = v_6
        # v[:, 0] = t_3
        v_bar[:, 0] = 0.0
        v_5 = v_5s.pop()
        v[-1, :] = v_5
        # v[-1, :] = t_2
        v_bar[-1, :] = 0.0
        v_4 = v_4s.pop()
        v[0, :] = v_4
        # v[0, :] = t_2
        v_bar[0, :] = 0.0
        u_9 = u_9s.pop()
        u[-1, :] = u_9
        # u[-1, :] = 1.0
        u_bar[-1, :] = 0.0
        u_8 = u_8s.pop()
        u[:, -1] = u_8
        # u[:, -1] = t_1
        u_bar[:, -1] = 0.0
        u_7 = u_7s.pop()
        u[:, 0] = u_7
        # u[:, 0] = t_1
        u_bar[:, 0] = 0.0
        u_6 = u_6s.pop()
        u[0, :] = u_6
        # u[0, :] = t_1
        u_bar[0, :] = 0.0
        v_2 = v_2s.pop()
        v_3 = v_3s.pop()
        v_1 = v_1s.pop()
        v[1:-1, 1:-1] = v_1
        # v[1:-1, 1:-1] = other[1:-1, 1:-1] - dt / (2 * rho * h) * (p[2:, 1:-1] - p[ ...
        v_2_bar = unbroadcast(v_bar[1:-1, 1:-1], v_2).copy()
        other_bar = np.zeros_like(other)
        other_bar[1:-1, 1:-1] = unbroadcast(v_2_bar, other[1:-1, 1:-1])
        v_8_bar = -unbroadcast(v_2_bar, v_8)
        rho_bar -= 2 * h * dt * np.sum(v_3 * v_8_bar) / (2 * rho * h * (2 * rho * h))
        v_3_bar = dt * v_8_bar / (2 * rho * h)
        p_bar[2:, 1:-1] += v_3_bar
        p_bar[:-2, 1:-1] -= v_3_bar
        v_bar[1:-1, 1:-1] = 0.0
        u_2 = u_2s.pop()
        u_3 = u_3s.pop()
        u_4 = u_4s.pop()
        u_5 = u_5s.pop()
        u_1 = u_1s.pop()
        u[1:-1, 1:-1] = u_1
        # u[1:-1, 1:-1] = ( before[1:-1, 1:-1] - before[1:-1, 1:-1] * dt / h * (befo ...
        u_4_bar = -u_5 * u_bar[1:-1, 1:-1]
        rho_bar += (
            2 * h * dt * np.sum(u_3 * u_bar[1:-1, 1:-1]) / (2 * rho * h * (2 * rho * h))
        )
        u_3_bar = -dt * u_bar[1:-1, 1:-1] / (2 * rho * h)
        p_bar[1:-1, 2:] += u_3_bar
        p_bar[1:-1, :-2] -= u_3_bar
        nu_bar += dt * np.sum(u_2 * u_bar[1:-1, 1:-1]) / h**2
        u_2_bar = nu * dt * u_bar[1:-1, 1:-1] / h**2
        before_bar = np.zeros_like(before)
        before_bar[1:-1, 2:] = u_2_bar
        before_bar[1:-1, 1:-1] += (
            (1 - dt * u_4 / h) * u_bar[1:-1, 1:-1] + u_4_bar - 2 * u_2_bar
        )
        before_bar[1:-1, :-2] += u_2_bar - u_4_bar
        u_bar[1:-1, 1:-1] = 0.0
        saved_1 = saved_1s.pop()
        p_1 = p_1s.pop()
        # pressure(p, b, h)
        pressure_rev(saved_1, p_bar, b_bar)
        p[...] = p_1
        saved = saveds.pop()
        b_1 = b_1s.pop()
        # source(b, u, v, rho, dt, h)
        rho_1_bar = source_rev(saved, b_bar, u_bar, v_bar)
        b[...] = b_1
        rho_bar += rho_1_bar
        # before, other = u.copy(), v.copy()
        u_bar += before_bar
        v_bar += other_bar
    return u_bar, v_bar, rho_bar, nu_bar
