from autotangent.runtime import applied, pair

by_Scaled = applied(Scaled.by.__func__, cls=Scaled)
by_Scaled_fwd, by_Scaled_rev = pair(by_Scaled, "angle", "angle float")


def half_fwd(angle):
    """Value of half and what half_rev needs."""
    t_1, saved = by_Scaled_fwd(angle / 2)
    return t_1, (saved,)


def half_rev(saved, y_bar):
    """Adjoint of half: returns angle_bar."""
    saved, = saved
    # return cls.by(angle / 2)
    angle_bar = by_Scaled_rev(saved, y_bar) / 2
    return angle_bar
