import math


def projectile_jvp(launch, wind, *, launch_dot, wind_dot):
    """Value and tangent of projectile along (launch_dot, wind_dot)."""
    speed_dot, angle_dot = launch_dot
    speed, angle = launch
    drift = wind[0] * launch[0] + wind[1]
    drift_dot = launch[0] * wind_dot[0] + wind[0] * launch_dot[0] + wind_dot[1]
    t_1 = math.sin(2 * angle)
    return (
        speed**2 * t_1 / 9.81 + drift * angle,
        (
            0.2038735983690112 * t_1 * speed * speed_dot
            + (0.2038735983690112 * math.cos(2 * angle) * speed**2 + drift) * angle_dot
            + angle * drift_dot
        ),
    )
