import math


def growth_grad(mass, rate, capacity):
    """Gradient of growth with respect to (mass, rate, capacity)."""
    # the logarithm makes it slower than logistic growth near capacity
    pressure: float = math.log(capacity / mass)  # always positive

    # return rate * mass * pressure
    rate_bar = mass * pressure
    mass_bar = rate * pressure
    pressure_bar = rate * mass
    # pressure: float = math.log(capacity / mass)
    capacity_bar = pressure_bar / capacity
    mass_bar -= pressure_bar / mass
    return mass_bar, rate_bar, capacity_bar
