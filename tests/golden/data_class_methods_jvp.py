from autotangent.runtime import applied, tangent

half_Rotation = applied(Rotation.half.__func__, cls=Rotation)
by_Rotation = applied(Rotation.by.__func__, cls=Rotation)
half_Scaled = applied(Rotation.half.__func__, cls=Scaled)
by_Scaled = applied(Scaled.by.__func__, cls=Scaled)
then_jvp = tangent(
    Rotation.then,
    "self other",
    "self tests.programs.data_class_methods:Rotation{c: float, s: float}, other tests.programs.data_class_methods:Rotation{c: float, s: float}",
)
by_Rotation_jvp = tangent(by_Rotation, "angle", "angle float")
half_Rotation_jvp = tangent(half_Rotation, "angle", "angle float")
half_Scaled_jvp = tangent(half_Scaled, "angle", "angle float")
then_1_jvp = tangent(
    Rotation.then,
    "self other",
    "self tests.programs.data_class_methods:Scaled{c: float, s: float}, other tests.programs.data_class_methods:Scaled{c: float, s: float}",
)
by_Scaled_jvp = tangent(by_Scaled, "angle", "angle float")
back_jvp = tangent(
    Rotation.back,
    "self",
    "self tests.programs.data_class_methods:Scaled{c: float, s: float}",
)
length_jvp = tangent(
    Scaled.length,
    "self",
    "self tests.programs.data_class_methods:Scaled{c: float, s: float}",
)
length_1_jvp = tangent(
    Rotation.length,
    "self",
    "self tests.programs.data_class_methods:Rotation{c: float, s: float}",
)


def turned_jvp(a, b, *, a_dot, b_dot):
    """Value and tangent of turned along (a_dot, b_dot)."""
    first_1, first_1_dot = by_Rotation_jvp(a, angle_dot=a_dot)
    first_2, first_2_dot = half_Rotation_jvp(b, angle_dot=b_dot)
    first_3, first_3_dot = then_jvp(
        first_1, first_2, self_dot=first_1_dot, other_dot=first_2_dot
    )
    first = first_3
    first_dot = first_3_dot
    second_1, second_1_dot = half_Scaled_jvp(a, angle_dot=a_dot)
    second = second_1
    second_dot = second_1_dot
    third_1, third_1_dot = by_Scaled_jvp(b, angle_dot=b_dot)
    third_2, third_2_dot = back_jvp(second, self_dot=second_dot)
    third_3, third_3_dot = then_1_jvp(
        third_1, third_2, self_dot=third_1_dot, other_dot=third_2_dot
    )
    third = third_3
    third_dot = third_3_dot
    t_1, t_1_dot = length_jvp(second, self_dot=second_dot)
    t_2, t_2_dot = length_jvp(third, self_dot=third_dot)
    t_3, t_3_dot = length_1_jvp(first, self_dot=first_dot)
    return (
        first.c * t_1 + t_2 * t_3 + third.s,
        (
            t_1 * first_dot.c
            + first.c * t_1_dot
            + t_3 * t_2_dot
            + t_2 * t_3_dot
            + third_dot.s
        ),
    )
