"""A Runge-Kutta integration of a pendulum with the stages written out."""
import math


def pendulum(theta, omega, length, steps):
    h = 0.1
    g = 9.81 / length
    for _ in range(steps):
        k1, l1 = omega, -g * math.sin(theta)
        k2, l2 = omega + h / 2 * l1, -g * math.sin(theta + h / 2 * k1)
        k3, l3 = omega + h / 2 * l2, -g * math.sin(theta + h / 2 * k2)
        k4, l4 = omega + h * l3, -g * math.sin(theta + h * k3)
        theta = theta + h / 6 * (k1 + 2 * k2 + 2 * k3 + k4)
        omega = omega + h / 6 * (l1 + 2 * l2 + 2 * l3 + l4)
    return 0.5 * (length * omega) ** 2 + 9.81 * length * (1 - math.cos(theta))


example = dict(theta=0.7, omega=0.2, length=1.1, steps=8)
wrt = ("theta", "omega", "length")
milestone = 3
