"""while until an active value falls below a limit: a bouncing ball."""
import math


def flight_time(height, restitution):
    g = 9.81
    total = math.sqrt(2 * height / g)
    speed = g * total
    while speed > 0.5 and total < 100:
        speed = restitution * speed
        total += 2 * speed / g
    return total


example = dict(height=1.5, restitution=0.7)
also = (dict(height=0.01),)
wrt = ("height", "restitution")
milestone = 3
