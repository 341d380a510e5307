import math

from autotangent.runtime import quotient


def eccentric_anomaly_jvp(mean, e, *, mean_dot, e_dot):
    """Value and tangent of eccentric_anomaly along (mean_dot, e_dot)."""
    E = mean
    E_dot = mean_dot
    trips = 0
    for _ in range(20):
        trips = trips + 1
        delta = (E - e * math.sin(E) - mean) / (1 - e * math.cos(E))
        delta_dot = (
            E_dot
            + math.cos(E) * (delta * e_dot - e * E_dot)
            - math.sin(E) * (e_dot + delta * e * E_dot)
            - mean_dot
        ) / (1 - e * math.cos(E))
        E -= delta
        E_dot = E_dot - delta_dot
        if abs(delta) < 1e-13:
            break
    t_1 = math.tan(E / 2)
    t_2 = math.sqrt((1 + e) / (1 - e))
    return (
        t_1 * t_2,
        (
            t_2 * (1 + t_1**2) * E_dot / 2
            + (
                t_1
                * (quotient(e_dot / (1 - e), t_2) + quotient((1 + e) * e_dot / ((1 - e) * (1 - e)), t_2))
                / 2
            )
        ),
    )
