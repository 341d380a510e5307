import numpy as np
from autotangent.runtime import held_at, hold_at, zeros


def by_species_grad(masses, charge):
    """Gradient of by_species with respect to (masses, charge)."""
    totals = {"light": 0.0, "heavy": 0.0}
    keys = []
    totals_1s = []
    totals_2s = []
    for k, m in enumerate(masses):
        key = "light" if k % 2 else "heavy"
        keys.append(key)
        totals_1 = totals[key]
        totals_1s.append(totals_1)
        totals[key] += m * m
        totals_2 = totals[key]
        totals_2s.append(totals_2)
        totals[key] *= charge
    totals_3 = held_at(totals, 'ratio')
    totals["ratio"] = totals["light"] / totals["heavy"]

    # return math.log(totals["light"]) + totals["ratio"] ** 2
    totals_bar = zeros(totals)
    totals_bar['light'] += 1 / totals['light']
    totals_bar['ratio'] += 2 * totals['ratio']
    hold_at(totals, 'ratio', totals_3)
    # totals["ratio"] = totals["light"] / totals["heavy"]
    totals_4_bar = totals_bar['ratio']
    totals_bar['ratio'] = 0.0
    totals_5_bar = totals_4_bar / totals['heavy']
    totals_bar['light'] += totals_5_bar
    totals_bar['heavy'] -= totals['light'] * totals_5_bar / totals['heavy']
    masses_bar = np.zeros_like(masses)
    charge_bar = 0.0
    for k in range(len(masses) - 1, -1, -1):
        m = masses[k]
        totals_2 = totals_2s.pop()
        key = keys.pop()
        totals[key] = totals_2
        # totals[key] *= charge
        charge_bar += totals[key] * totals_bar[key]
        totals_bar[key] = charge * totals_bar[key]
        totals_1 = totals_1s.pop()
        totals[key] = totals_1
        # totals[key] += m * m
        m_bar = 2 * m * totals_bar[key]
        masses_bar[k] += m_bar
    return masses_bar, charge_bar
