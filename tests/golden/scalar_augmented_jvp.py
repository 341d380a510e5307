import math

from autotangent.runtime import power_by_base, power_by_exponent, product


def dose_jvp(weight, clearance, *, weight_dot, clearance_dot):
    """Value and tangent of dose along (weight_dot, clearance_dot)."""
    d = 2.0
    d_dot = d * weight_dot
    d *= weight
    d += math.log(clearance)
    d_dot = d_dot + clearance_dot / clearance
    d -= weight / clearance
    d_dot = d_dot + (weight * clearance_dot / clearance - weight_dot) / clearance
    d /= 1.0 + weight
    d_dot = (d_dot - d * weight_dot) / (1.0 + weight)
    weight_dot = 2 * weight * weight_dot
    weight **= 2
    clearance_dot = (
        product(clearance_dot, power_by_base(clearance, weight))
        + product(weight_dot, power_by_exponent(clearance, weight, clearance**weight))
    )
    clearance **= weight
    d_dot = clearance * d_dot + d * clearance_dot
    d *= clearance
    return d, d_dot
