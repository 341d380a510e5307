from autotangent.runtime import applied, inner, namespace, tangent

squashed_bump = applied(squashed, act=bump)
cubed = inner(total, "cubed")
squashed_cubed = applied(squashed, act=cubed)
squashed_jvp = tangent(squashed, "x", "x float, act None, times int")
squashed_bump_jvp = tangent(squashed_bump, "x", "x float, times int")
bump_jvp = tangent(bump, "t", "t float")
squashed_cubed_jvp = tangent(squashed_cubed, "w x", "w float, x float, times int")
call_jvp = tangent(
    Scaled.__call__,
    "self t",
    "self tests.programs.call_function_optional:Scaled{factor: float}, t float",
)


def total_jvp(x, w, *, x_dot, w_dot):
    """Value and tangent of total along (x_dot, w_dot)."""
    same = bump
    scaled = Scaled(w)
    scaled_dot = namespace(factor=w_dot)
    first_1, first_1_dot = squashed_jvp(x, x_dot=x_dot)
    first_2, first_2_dot = squashed_bump_jvp(w, times=2, x_dot=w_dot)
    first_3, first_3_dot = bump_jvp(x, t_dot=x_dot)
    first = first_1 + first_2 * first_3
    first_dot = first_1_dot + first_3 * first_2_dot + first_2 * first_3_dot
    t_1, t_1_dot = squashed_cubed_jvp(w, x, w_dot=w_dot, x_dot=x_dot)
    t_2, t_2_dot = call_jvp(scaled, w, self_dot=scaled_dot, t_dot=w_dot)
    t_3, t_3_dot = call_jvp(scaled, x, self_dot=scaled_dot, t_dot=x_dot)
    return first + t_1 + t_2 * t_3, first_dot + t_1_dot + t_3 * t_2_dot + t_2 * t_3_dot
