from autotangent.runtime import applied, pair

trapezoid_bump = applied(trapezoid, f=bump)
trapezoid_sin = applied(trapezoid, f=math.sin)
trapezoid_sin_fwd, trapezoid_sin_rev = pair(
    trapezoid_sin,
    "a b",
    "a float, b float, n int",
)
trapezoid_bump_fwd, trapezoid_bump_rev = pair(
    trapezoid_bump,
    "a b",
    "a float, b float, n int",
)


def ratio_grad(a, b, smooth):
    """Gradient of ratio with respect to (a, b)."""
    t_1, saved = trapezoid_bump_fwd(a, b, 4)
    if smooth:
        t_2, saved_1 = trapezoid_sin_fwd(a, b, 3)
    else:
        t_2, saved_2 = trapezoid_bump_fwd(a, b, 3)

    # return trapezoid(bump, a, b, 4) / trapezoid(chosen, a, b, 3)
    t_1_bar = 1 / t_2
    t_2_bar = -t_1 / (t_2 * t_2)
    if smooth:
        # t_2 = trapezoid_sin(a, b, 3)
        a_bar, b_bar = trapezoid_sin_rev(saved_1, t_2_bar)
    else:
        # t_2 = trapezoid_bump(a, b, 3)
        a_bar, b_bar = trapezoid_bump_rev(saved_2, t_2_bar)
    # t_1 = trapezoid_bump(a, b, 4)
    a_1_bar, b_1_bar = trapezoid_bump_rev(saved, t_1_bar)
    a_bar += a_1_bar
    b_bar += b_1_bar
    return a_bar, b_bar
