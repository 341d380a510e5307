import math

from autotangent.runtime import quotient


def flight_time_grad(height, restitution):
    """Gradient of flight_time with respect to (height, restitution)."""
    g = 9.81
    total = math.sqrt(2 * height / g)
    speed = g * total
    trips = 0
    total_1 = total
    speeds = []
    while speed > 0.5 and total < 100:
        trips = trips + 1
        speeds.append(speed)
        speed = restitution * speed
        total += 2 * speed / g

    # return total
    total_bar = 1.0
    restitution_bar = 0.0
    speed_bar = 0.0
    for _ in range(trips):
        # total += 2 * speed / g
        speed_bar += 2 * total_bar / g
        speed = speeds.pop()
        # speed = restitution * speed
        restitution_bar += speed * speed_bar
        speed_bar = restitution * speed_bar
    # speed = g * total
    total_bar += g * speed_bar
    # total = math.sqrt(2 * height / g)
    height_bar = quotient(total_bar, total_1) / g
    return height_bar, restitution_bar
