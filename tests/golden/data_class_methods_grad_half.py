from autotangent.runtime import applied, pair

by_Rotation = applied(Rotation.by.__func__, cls=Rotation)
by_Rotation_fwd, by_Rotation_rev = pair(by_Rotation, "angle", "angle float")


def half_fwd(angle):
    """Value of half and what half_rev needs."""
    t_1, saved = by_Rotation_fwd(angle / 2)
    return t_1, (saved,)


def half_rev(saved, y_bar):
    """Adjoint of half: returns angle_bar."""
    saved, = saved
    # return cls.by(angle / 2)
    angle_bar = by_Rotation_rev(saved, y_bar) / 2
    return angle_bar
