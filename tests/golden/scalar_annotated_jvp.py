import math


def growth_jvp(mass, rate, capacity, *, mass_dot, rate_dot, capacity_dot):
    """Value and tangent of growth along (mass_dot, rate_dot, capacity_dot)."""
    # the logarithm makes it slower than logistic growth near capacity
    pressure: float = math.log(capacity / mass)  # always positive
    pressure_dot = capacity_dot / capacity - mass_dot / mass
    return (
        rate * mass * pressure,
        pressure * (mass * rate_dot + rate * mass_dot) + rate * mass * pressure_dot,
    )
