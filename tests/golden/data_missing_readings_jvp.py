from autotangent.runtime import namespace, tangent, zeros

by_position_jvp = tangent(
    by_position,
    "x",
    "x float, readings list(optional(array(f; n)))",
)
nested_jvp = tangent(nested, "x", "x float, rows list(optional(list(float)))")
paired_jvp = tangent(
    paired,
    "x",
    "x float, pairs list(optional(tuple(array(f; n), float))), named dict(a: array(f; n), b: None)",
)
mixed_jvp = tangent(mixed, "x", "x float, rows list(optional(list(float)))")
run_jvp = tangent(
    Filter.run,
    "self level",
    "self tests.programs.data_missing_readings:Filter{gain: float, readings: list(optional(array(f; n))), missing: int}, level float",
)


def primal_jvp(x, y, *, x_dot, y_dot):
    """Value and tangent of primal along (x_dot, y_dot)."""
    found_1, found_1_dot = by_position_jvp(x, READINGS, x_dot=x_dot)
    found_2, found_2_dot = nested_jvp(x * y, NESTED, x_dot=y * x_dot + x * y_dot)
    found_3, found_3_dot = paired_jvp(y, PAIRS, BY_NAME, x_dot=y_dot)
    found_4, found_4_dot = mixed_jvp(x, NESTED, x_dot=x_dot)
    found = found_1 + found_2 + found_3 * found_4
    found_dot = (
        found_1_dot + found_2_dot + found_4 * found_3_dot + found_3 * found_4_dot
    )
    t_1, t_1_dot = run_jvp(
        Filter(y, READINGS),
        x,
        self_dot=namespace(gain=y_dot, readings=zeros(READINGS), missing=0.0),
        level_dot=x_dot,
    )
    return found + t_1, found_dot + t_1_dot
