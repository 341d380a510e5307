import math

from autotangent.runtime import quotient


def eccentric_anomaly_grad(mean, e):
    """Gradient of eccentric_anomaly with respect to (mean, e)."""
    E = mean
    trips = 0
    Es = []
    deltas = []
    for _ in range(20):
        Es.append(E)
        trips = trips + 1
        delta = (E - e * math.sin(E) - mean) / (1 - e * math.cos(E))
        deltas.append(delta)
        E -= delta
        if abs(delta) < 1e-13:
            break

    # return math.tan(E / 2) * math.sqrt((1 + e) / (1 - e))
    t_1 = math.tan(E / 2)
    t_2 = math.sqrt((1 + e) / (1 - e))
    E_bar = t_2 * (1 + t_1**2) / 2
    t_3_bar = quotient(t_1, t_2) / 2
    e_bar = (1 + (1 + e) / (1 - e)) * t_3_bar / (1 - e)
    mean_bar = 0.0
    for _ in range(trips):
        # E -= delta
        delta_bar = -E_bar
        delta = deltas.pop()
        E = Es.pop()
        # delta = (E - e * math.sin(E) - mean) / (1 - e * math.cos(E))
        delta_1_bar = delta_bar / (1 - e * math.cos(E))
        mean_bar -= delta_1_bar
        delta_2_bar = delta * delta_bar / (1 - e * math.cos(E))
        e_bar += math.cos(E) * delta_2_bar - math.sin(E) * delta_1_bar
        E_bar += (1 - e * math.cos(E)) * delta_1_bar - e * math.sin(E) * delta_2_bar
    # E = mean
    mean_bar += E_bar
    return mean_bar, e_bar
