from autotangent.runtime import applied, tangent

by_Scaled = applied(Scaled.by.__func__, cls=Scaled)
by_Scaled_jvp = tangent(by_Scaled, "angle", "angle float")


def half_jvp(angle, *, angle_dot):
    """Value and tangent of half along angle_dot."""
    t_1, t_1_dot = by_Scaled_jvp(angle / 2, angle_dot=angle_dot / 2)
    return t_1, t_1_dot
