from autotangent.runtime import applied, tangent

by_Rotation = applied(Rotation.by.__func__, cls=Rotation)
by_Rotation_jvp = tangent(by_Rotation, "angle", "angle float")


def half_jvp(angle, *, angle_dot):
    """Value and tangent of half along angle_dot."""
    t_1, t_1_dot = by_Rotation_jvp(angle / 2, angle_dot=angle_dot / 2)
    return t_1, t_1_dot
