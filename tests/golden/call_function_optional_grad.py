from autotangent.runtime import applied, inner, pair, zeros

squashed_bump = applied(squashed, act=bump)
cubed = inner(total, "cubed")
squashed_cubed = applied(squashed, act=cubed)
squashed_cubed_fwd, squashed_cubed_rev = pair(
    squashed_cubed,
    "w x",
    "w float, x float, times int",
)
call_fwd, call_rev = pair(
    Scaled.__call__,
    "self t",
    "self tests.programs.call_function_optional:Scaled{factor: float}, t float",
)
squashed_fwd, squashed_rev = pair(squashed, "x", "x float, act None, times int")
squashed_bump_fwd, squashed_bump_rev = pair(squashed_bump, "x", "x float, times int")
bump_fwd, bump_rev = pair(bump, "t", "t float")


def total_grad(x, w):
    """Gradient of total with respect to (x, w)."""
    scaled = Scaled(w)
    _, saved = squashed_fwd(x)
    first_1, saved_1 = squashed_bump_fwd(w, times=2)
    first_2, saved_2 = bump_fwd(x)
    t_1, saved_3 = squashed_cubed_fwd(w, x)
    t_2, saved_4 = call_fwd(scaled, w)
    t_3, saved_5 = call_fwd(scaled, x)

    # return first + squashed(x, also_cubed) + scaled(w) * scaled(x)
    first_bar = 1.0
    w_bar, x_bar = squashed_cubed_rev(saved_3, 1.0)
    scaled_bar = zeros(scaled)
    w_bar += call_rev(saved_4, t_3, scaled_bar)
    x_bar += call_rev(saved_5, t_2, scaled_bar)
    # first = squashed(x) + squashed(w, same, times=2) * same(x)
    w_bar += squashed_bump_rev(saved_1, first_2)
    x_bar += squashed_rev(saved, first_bar) + bump_rev(saved_2, first_1)
    # scaled = Scaled(w)
    w_bar += scaled_bar.factor
    return x_bar, w_bar
