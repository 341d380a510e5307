from autotangent.runtime import applied, pair, zeros

half_Rotation = applied(Rotation.half.__func__, cls=Rotation)
by_Rotation = applied(Rotation.by.__func__, cls=Rotation)
half_Scaled = applied(Rotation.half.__func__, cls=Scaled)
by_Scaled = applied(Scaled.by.__func__, cls=Scaled)
length_fwd, length_rev = pair(
    Scaled.length,
    "self",
    "self tests.programs.data_class_methods:Scaled{c: float, s: float}",
)
length_1_fwd, length_1_rev = pair(
    Rotation.length,
    "self",
    "self tests.programs.data_class_methods:Rotation{c: float, s: float}",
)
then_fwd, then_rev = pair(
    Rotation.then,
    "self other",
    "self tests.programs.data_class_methods:Scaled{c: float, s: float}, other tests.programs.data_class_methods:Scaled{c: float, s: float}",
)
back_fwd, back_rev = pair(
    Rotation.back,
    "self",
    "self tests.programs.data_class_methods:Scaled{c: float, s: float}",
)
by_Scaled_fwd, by_Scaled_rev = pair(by_Scaled, "angle", "angle float")
half_Scaled_fwd, half_Scaled_rev = pair(half_Scaled, "angle", "angle float")
then_1_fwd, then_1_rev = pair(
    Rotation.then,
    "self other",
    "self tests.programs.data_class_methods:Rotation{c: float, s: float}, other tests.programs.data_class_methods:Rotation{c: float, s: float}",
)
half_Rotation_fwd, half_Rotation_rev = pair(half_Rotation, "angle", "angle float")
by_Rotation_fwd, by_Rotation_rev = pair(by_Rotation, "angle", "angle float")


def turned_grad(a, b):
    """Gradient of turned with respect to (a, b)."""
    first_1, saved = by_Rotation_fwd(a)
    first_2, saved_1 = half_Rotation_fwd(b)
    first, saved_2 = then_1_fwd(first_1, first_2)
    second, saved_3 = half_Scaled_fwd(a)
    third_1, saved_4 = by_Scaled_fwd(b)
    third_2, saved_5 = back_fwd(second)
    third, saved_6 = then_fwd(third_1, third_2)
    t_1, saved_7 = length_fwd(second)
    t_2, saved_8 = length_fwd(third)
    t_3, saved_9 = length_1_fwd(first)

    # return first.c * second.length() + third.length() * first.length() + third.s
    first_bar = zeros(first)
    first_bar.c += t_1
    second_bar = zeros(second)
    length_rev(saved_7, first.c, second_bar)
    third_bar = zeros(third)
    length_rev(saved_8, t_3, third_bar)
    length_1_rev(saved_9, t_2, first_bar)
    third_bar.s += 1
    # third = second.by(b).then(second.back())
    third_1_bar = zeros(third_1)
    third_2_bar = zeros(third_2)
    then_rev(saved_6, third_bar, third_1_bar, third_2_bar)
    back_rev(saved_5, third_2_bar, second_bar)
    b_bar = by_Scaled_rev(saved_4, third_1_bar)
    # second = Scaled.half(a)
    a_bar = half_Scaled_rev(saved_3, second_bar)
    # first = Rotation.by(a).then(Rotation.half(b))
    first_1_bar = zeros(first_1)
    first_2_bar = zeros(first_2)
    then_1_rev(saved_2, first_bar, first_1_bar, first_2_bar)
    b_bar += half_Rotation_rev(saved_1, first_2_bar)
    a_bar += by_Rotation_rev(saved, first_1_bar)
    return a_bar, b_bar
