from autotangent.runtime import tangent

rhs_jvp = tangent(
    Filter.rhs,
    "self y",
    "self tests.programs.object_slots_of_any_size:Filter{k: float, memory: optional(array(f; ?))}, y array(f; n)",
)


def lambda_1_jvp(filtered, y, *, filtered_dot, y_dot):
    """Value and tangent of lambda_1 along (filtered_dot, y_dot)."""
    t_1_1, t_1_1_dot = rhs_jvp(filtered, y, self_dot=filtered_dot, y_dot=y_dot)
    t_1 = t_1_1
    t_1_dot = t_1_1_dot
    return t_1 * y, y * t_1_dot + t_1 * y_dot
