import numpy as np
from autotangent.runtime import tangent

source_jvp = tangent(
    source,
    "b u v rho",
    "b array(f; n n), u array(f; n n), v array(f; n n), rho float, dt float, h float",
)
pressure_jvp = tangent(pressure, "p b", "p array(f; n n), b array(f; n n), h float")


def cavity_jvp(u, v, rho, nu, *, u_dot, v_dot, rho_dot, nu_dot):
    """Value and tangent of cavity along (u_dot, v_dot, rho_dot, nu_dot)."""
    h, dt = 0.25, 0.01
    t_4 = np.zeros_like(u)
    t_5 = np.zeros_like(u)
    p_dot, b_dot, u_dot, v_dot = (
        np.zeros_like(t_4),
        np.zeros_like(t_5),
        u_dot.copy(),
        v_dot.copy(),
    )
    p, b, u, v = t_4, t_5, u.copy(), v.copy()
    for _ in range(2):
        before_dot, other_dot = u_dot.copy(), v_dot.copy()
        before, other = u.copy(), v.copy()
        t_6, t_6_dot = source_jvp(
            b, u, v, rho, dt, h, b_dot=b_dot, u_dot=u_dot, v_dot=v_dot, rho_dot=rho_dot
        )
        t_7, t_7_dot = pressure_jvp(p, b, h, p_dot=p_dot, b_dot=b_dot)
        u_1 = before[1:-1, 1:-1] * dt / h
        u_2 = before[1:-1, 1:-1] - before[1:-1, :-2]
        u_3 = dt / (2 * rho * h)
        u_4 = p[1:-1, 2:] - p[1:-1, :-2]
        u_5 = nu * dt / h**2
        u_6 = before[1:-1, 2:] - 2 * before[1:-1, 1:-1] + before[1:-1, :-2]
        u_dot[1:-1, 1:-1] = (
            (1 - dt * u_2 / h) * before_dot[1:-1, 1:-1]
            + 2 * u_3 * h * rho_dot * u_4 / (2 * rho * h)
            + dt * nu_dot * u_6 / h**2
            + u_5 * (
                before_dot[1:-1, 2:]
                + before_dot[1:-1, :-2]
                - 2 * before_dot[1:-1, 1:-1]
            )
            - u_1 * (before_dot[1:-1, 1:-1] - before_dot[1:-1, :-2])
            - u_3 * (p_dot[1:-1, 2:] - p_dot[1:-1, :-2])
        )
        u[1:-1, 1:-1] = before[1:-1, 1:-1] - u_1 * u_2 - u_3 * u_4 + u_5 * u_6
        v_1 = dt / (2 * rho * h)
        v_2 = p[2:, 1:-1] - p[:-2, 1:-1]
        v_3 = other[1:-1, 1:-1] - v_1 * v_2
        v_dot[1:-1, 1:-1] = np.broadcast_to(
            (
                other_dot[1:-1, 1:-1]
                + 2 * v_1 * h * rho_dot * v_2 / (2 * rho * h)
                - v_1 * (p_dot[2:, 1:-1] - p_dot[:-2, 1:-1])
            ),
            np.shape(v_3),
        )
        v[1:-1, 1:-1] = v_3
        t_1 = 0.0
        u_dot[0, :] = 0.0
        u[0, :] = t_1
        u_dot[:, 0] = 0.0
        u[:, 0] = t_1
        u_dot[:, -1] = 0.0
        u[:, -1] = t_1
        u_dot[-1, :] = 0.0
        u[-1, :] = 1.0
        t_2 = 0.0
        v_dot[0, :] = 0.0
        v[0, :] = t_2
        v_dot[-1, :] = 0.0
        v[-1, :] = t_2
        t_3 = 0.0
        v_dot[:, 0] = 0.0
        v[:, 0] = t_3
        v_dot[:, -1] = 0.0
        v[:, -1] = t_3
    return (
        np.sum(u**2) + np.sum(v**2) + p[2, 2],
        2 * np.sum(u * u_dot) + 2 * np.sum(v * v_dot) + p_dot[2, 2],
    )
