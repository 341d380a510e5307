import math

from autotangent.runtime import quotient


def eccentric_anomaly_jvp(mean, e, *, mean_dot, e_dot):
    """Value and tangent of eccentric_anomaly along (mean_dot, e_dot)."""
    E = mean
    E_dot = mean_dot
    trips = 0
    for _ in range(20):
        trips = trips + 1
        delta_1 = math.sin(E)
        delta_2 = math.cos(E)
        delta_3 = 1 - e * delta_2
        delta = (E - e * delta_1 - mean) / delta_3
        delta_dot = (
            (1 - e * math.cos(E) - delta * e * math.sin(E)) * E_dot
            + (delta * delta_2 - delta_1) * e_dot
            - mean_dot
        ) / delta_3
        E -= delta
        E_dot = E_dot - delta_dot
        if abs(delta) < 1e-13:
            break
    t_1 = math.tan(E / 2)
    t_2 = (1 + e) / (1 - e)
    t_3 = math.sqrt(t_2)
    return (
        t_1 * t_3,
        (
            t_3 * (1 + t_1**2) * E_dot / 2
            + (
                t_1
                * (quotient(e_dot / (1 - e), t_3) + quotient(t_2 * e_dot / (1 - e), t_3))
                / 2
            )
        ),
    )
