from autotangent.runtime import zeros


def by_species_jvp(masses, charge, *, masses_dot, charge_dot):
    """Value and tangent of by_species along (masses_dot, charge_dot)."""
    totals = {"light": 0.0, "heavy": 0.0}
    totals_dot = zeros(totals)
    for k, (m, m_dot) in enumerate(zip(masses, masses_dot)):
        key = "light" if k % 2 else "heavy"
        totals_dot[key] += 2 * m * m_dot
        totals[key] += m * m
        totals_dot[key] = charge * totals_dot[key] + totals[key] * charge_dot
        totals[key] *= charge
    totals_dot['ratio'] = (
        totals_dot['light'] - totals['light'] * totals_dot['heavy'] / totals['heavy']
    ) / totals['heavy']
    totals["ratio"] = totals["light"] / totals["heavy"]
    return (
        math.log(totals['light']) + totals['ratio'] ** 2,
        (
            totals_dot['light'] / totals['light']
            + 2 * totals['ratio'] * totals_dot['ratio']
        ),
    )
