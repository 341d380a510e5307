"""A tuple argument read by position and unpacked."""
import math


def projectile(launch, wind):
    speed, angle = launch
    drift = wind[0] * launch[0] + wind[1]
    return speed**2 * math.sin(2 * angle) / 9.81 + drift * angle


def make(rng):
    return dict(launch=(12.0, 0.7), wind=(0.3, -0.2))


wrt = ("launch", "wind")
milestone = 3
