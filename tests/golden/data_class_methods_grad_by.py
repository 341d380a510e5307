from autotangent.runtime import add_into, applied, pair, zeros

by_Scaled = applied(Rotation.by.__func__, cls=Scaled)
by_Scaled_fwd, by_Scaled_rev = pair(by_Scaled, "angle", "angle float")


def by_fwd(angle):
    """Value of by and what by_rev needs."""
    made, saved = by_Scaled_fwd(angle)
    made_1 = made.c
    made.c = made.c * (1 + angle)
    return made, (angle, made, made_1, saved)


def by_rev(saved, y_bar):
    """Adjoint of by: returns angle_bar."""
    angle, made, made_1, saved = saved
    # return made
    made_bar = zeros(made)
    add_into(made_bar, y_bar)
    made.c = made_1
    # made.c = made.c * (1 + angle)
    angle_bar = made.c * made_bar.c
    made_bar.c = (1 + angle) * made_bar.c
    # made = super(__class__, cls).by(angle)
    angle_bar += by_Scaled_rev(saved, made_bar)
    return angle_bar
