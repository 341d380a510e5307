from autotangent.runtime import applied, tangent

by_Scaled = applied(Rotation.by.__func__, cls=Scaled)
by_Scaled_jvp = tangent(by_Scaled, "angle", "angle float")


def by_jvp(angle, *, angle_dot):
    """Value and tangent of by along angle_dot."""
    made_1, made_1_dot = by_Scaled_jvp(angle, angle_dot=angle_dot)
    made = made_1
    made_dot = made_1_dot
    made_dot.c = (1 + angle) * made_dot.c + made.c * angle_dot
    made.c = made.c * (1 + angle)
    return made, made_dot
