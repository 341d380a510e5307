import math


def pendulum_jvp(theta, omega, length, steps, *, theta_dot, omega_dot, length_dot):
    """Value and tangent of pendulum along (theta_dot, omega_dot, length_dot)."""
    h = 0.1
    g = 9.81 / length
    g_dot = -g * length_dot / length
    for _ in range(steps):
        t_1 = math.sin(theta)
        k1_dot, l1_dot = omega_dot, -t_1 * g_dot - g * math.cos(theta) * theta_dot
        k1, l1 = omega, -g * t_1
        t_2 = theta + h / 2 * k1
        t_3 = math.sin(t_2)
        k2_dot, l2_dot = (
            omega_dot + h * l1_dot / 2,
            -t_3 * g_dot - g * math.cos(t_2) * (theta_dot + h * k1_dot / 2),
        )
        k2, l2 = omega + h / 2 * l1, -g * t_3
        t_4 = theta + h / 2 * k2
        t_5 = math.sin(t_4)
        k3_dot, l3_dot = (
            omega_dot + h * l2_dot / 2,
            -t_5 * g_dot - g * math.cos(t_4) * (theta_dot + h * k2_dot / 2),
        )
        k3, l3 = omega + h / 2 * l2, -g * t_5
        t_6 = theta + h * k3
        t_7 = math.sin(t_6)
        k4_dot, l4_dot = (
            omega_dot + h * l3_dot,
            -t_7 * g_dot - g * math.cos(t_6) * (theta_dot + h * k3_dot),
        )
        k4, l4 = omega + h * l3, -g * t_7
        theta = theta + h / 6 * (k1 + 2 * k2 + 2 * k3 + k4)
        theta_dot = theta_dot + h * (k1_dot / 6 + k2_dot / 3 + k3_dot / 3 + k4_dot / 6)
        omega = omega + h / 6 * (l1 + 2 * l2 + 2 * l3 + l4)
        omega_dot = omega_dot + h * (l1_dot / 6 + l2_dot / 3 + l3_dot / 3 + l4_dot / 6)
    t_8 = math.cos(theta)
    return (
        0.5 * (length * omega) ** 2 + 9.81 * length * (1 - t_8),
        (
            (length * omega * omega + 9.81 * (1 - t_8)) * length_dot
            + length * (omega * length * omega_dot + 9.81 * math.sin(theta) * theta_dot)
        ),
    )
