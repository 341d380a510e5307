import math


def by_fwd(angle):
    """Value of by and what by_rev needs."""
    return cls(math.cos(angle), math.sin(angle)), (angle,)


def by_rev(saved, y_bar):
    """Adjoint of by: returns angle_bar."""
    angle, = saved
    # return cls(math.cos(angle), math.sin(angle))
    angle_bar = math.cos(angle) * y_bar.s - math.sin(angle) * y_bar.c
    return angle_bar
