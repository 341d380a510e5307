import math

from autotangent.runtime import zeros


def projectile_grad(launch, wind):
    """Gradient of projectile with respect to (launch, wind)."""
    speed, angle = launch
    drift = wind[0] * launch[0] + wind[1]

    # return speed**2 * math.sin(2 * angle) / 9.81 + drift * angle
    speed_bar = 0.2038735983690112 * speed * math.sin(2 * angle)
    drift_bar = angle
    angle_bar = 0.2038735983690112 * speed**2 * math.cos(2 * angle) + drift
    # drift = wind[0] * launch[0] + wind[1]
    wind_bar = zeros(wind)
    wind_bar[0] += launch[0] * drift_bar
    launch_bar = zeros(launch)
    launch_bar[0] += wind[0] * drift_bar
    wind_bar[1] += drift_bar
    # speed, angle = launch
    launch_bar[0] += speed_bar
    launch_bar[1] += angle_bar
    return launch_bar, wind_bar
