import math


def pendulum_grad(theta, omega, length, steps):
    """Gradient of pendulum with respect to (theta, omega, length)."""
    h = 0.1
    g = 9.81 / length
    thetas = []
    k1s = []
    k2s = []
    k3s = []
    for _ in range(steps):
        k1, l1 = omega, -g * math.sin(theta)
        k1s.append(k1)
        k2, l2 = omega + h / 2 * l1, -g * math.sin(theta + h / 2 * k1)
        k2s.append(k2)
        k3, l3 = omega + h / 2 * l2, -g * math.sin(theta + h / 2 * k2)
        k3s.append(k3)
        k4, l4 = omega + h * l3, -g * math.sin(theta + h * k3)
        thetas.append(theta)
        theta = theta + h / 6 * (k1 + 2 * k2 + 2 * k3 + k4)
        omega = omega + h / 6 * (l1 + 2 * l2 + 2 * l3 + l4)

    # return 0.5 * (length * omega) ** 2 + 9.81 * length * (1 - math.cos(theta))
    omega_bar = length * length * omega
    length_bar = omega * length * omega + 9.81 * (1 - math.cos(theta))
    theta_bar = 9.81 * length * math.sin(theta)
    g_bar = 0.0
    for _ in range(steps):
        # omega = omega + h / 6 * (l1 + 2 * l2 + 2 * l3 + l4)
        l1_bar = h * omega_bar / 6
        l2_bar = h * omega_bar / 3
        l3_bar = h * omega_bar / 3
        l4_bar = h * omega_bar / 6
        # theta = theta + h / 6 * (k1 + 2 * k2 + 2 * k3 + k4)
        k1_bar = h * theta_bar / 6
        k2_bar = h * theta_bar / 3
        k3_bar = h * theta_bar / 3
        k4_bar = h * theta_bar / 6
        k3 = k3s.pop()
        theta = thetas.pop()
        # k4, l4 = omega + h * l3, -g * math.sin(theta + h * k3)
        omega_bar += k4_bar
        l3_bar += h * k4_bar
        g_bar -= math.sin(theta + h * k3) * l4_bar
        t_1_bar = -g * math.cos(theta + h * k3) * l4_bar
        theta_bar += t_1_bar
        k3_bar += h * t_1_bar
        k2 = k2s.pop()
        # k3, l3 = omega + h / 2 * l2, -g * math.sin(theta + h / 2 * k2)
        omega_bar += k3_bar
        l2_bar += h * k3_bar / 2
        g_bar -= math.sin(theta + h / 2 * k2) * l3_bar
        t_2_bar = -g * math.cos(theta + h / 2 * k2) * l3_bar
        theta_bar += t_2_bar
        k2_bar += h * t_2_bar / 2
        k1 = k1s.pop()
        # k2, l2 = omega + h / 2 * l1, -g * math.sin(theta + h / 2 * k1)
        omega_bar += k2_bar
        l1_bar += h * k2_bar / 2
        g_bar -= math.sin(theta + h / 2 * k1) * l2_bar
        t_3_bar = -g * math.cos(theta + h / 2 * k1) * l2_bar
        theta_bar += t_3_bar
        k1_bar += h * t_3_bar / 2
        # k1, l1 = omega, -g * math.sin(theta)
        omega_bar += k1_bar
        g_bar -= math.sin(theta) * l1_bar
        theta_bar -= g * math.cos(theta) * l1_bar
    # g = 9.81 / length
    length_bar -= g * g_bar / length
    return theta_bar, omega_bar, length_bar
