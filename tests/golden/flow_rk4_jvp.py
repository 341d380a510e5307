import math


def pendulum_jvp(theta, omega, length, steps, *, theta_dot, omega_dot, length_dot):
    """Value and tangent of pendulum along (theta_dot, omega_dot, length_dot)."""
    h = 0.1
    g = 9.81 / length
    g_dot = -g * length_dot / length
    for _ in range(steps):
        k1_dot, l1_dot = (
            omega_dot,
            -math.sin(theta) * g_dot - g * math.cos(theta) * theta_dot,
        )
        k1, l1 = omega, -g * math.sin(theta)
        k2_dot, l2_dot = (
            omega_dot + h * l1_dot / 2,
            (
                -math.sin(theta + h / 2 * k1) * g_dot
                - g * math.cos(theta + h / 2 * k1) * (theta_dot + h * k1_dot / 2)
            ),
        )
        k2, l2 = omega + h / 2 * l1, -g * math.sin(theta + h / 2 * k1)
        k3_dot, l3_dot = (
            omega_dot + h * l2_dot / 2,
            (
                -math.sin(theta + h / 2 * k2) * g_dot
                - g * math.cos(theta + h / 2 * k2) * (theta_dot + h * k2_dot / 2)
            ),
        )
        k3, l3 = omega + h / 2 * l2, -g * math.sin(theta + h / 2 * k2)
        k4_dot, l4_dot = (
            omega_dot + h * l3_dot,
            (
                -math.sin(theta + h * k3) * g_dot
                - g * math.cos(theta + h * k3) * (theta_dot + h * k3_dot)
            ),
        )
        k4, l4 = omega + h * l3, -g * math.sin(theta + h * k3)
        theta = theta + h / 6 * (k1 + 2 * k2 + 2 * k3 + k4)
        theta_dot = theta_dot + h * (k1_dot / 6 + k2_dot / 3 + k3_dot / 3 + k4_dot / 6)
        omega = omega + h / 6 * (l1 + 2 * l2 + 2 * l3 + l4)
        omega_dot = omega_dot + h * (l1_dot / 6 + l2_dot / 3 + l3_dot / 3 + l4_dot / 6)
    t_1 = math.cos(theta)
    return (
        0.5 * (length * omega) ** 2 + 9.81 * length * (1 - t_1),
        (
            (omega * length * omega + 9.81 * (1 - t_1)) * length_dot
            + length * (omega * length * omega_dot + 9.81 * math.sin(theta) * theta_dot)
        ),
    )
