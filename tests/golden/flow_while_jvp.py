import math

from autotangent.runtime import quotient


def flight_time_jvp(height, restitution, *, height_dot, restitution_dot):
    """Value and tangent of flight_time along (height_dot, restitution_dot)."""
    g = 9.81
    total = math.sqrt(2 * height / g)
    total_dot = quotient(height_dot / g, total)
    speed = g * total
    speed_dot = g * total_dot
    trips = 0
    while speed > 0.5 and total < 100:
        trips = trips + 1
        speed_dot = speed * restitution_dot + restitution * speed_dot
        speed = restitution * speed
        total += 2 * speed / g
        total_dot = total_dot + 2 * speed_dot / g
    return total, total_dot
