from autotangent.runtime import namespace, pair, shadowed_pair, shadows

run_fwd, run_rev = shadowed_pair(
    Filter.run,
    "self level",
    "self tests.programs.data_missing_readings:Filter{gain: float, readings: list(optional(array(f; n))), missing: int}, level float",
)
by_position_fwd, by_position_rev = pair(
    by_position,
    "x",
    "x float, readings list(optional(array(f; n)))",
)
nested_fwd, nested_rev = pair(nested, "x", "x float, rows list(optional(list(float)))")
paired_fwd, paired_rev = pair(
    paired,
    "x",
    "x float, pairs list(optional(tuple(array(f; n), float))), named dict(a: array(f; n), b: None)",
)
mixed_fwd, mixed_rev = pair(mixed, "x", "x float, rows list(optional(list(float)))")


def primal_grad(x, y):
    """Gradient of primal with respect to (x, y)."""
    _, saved_1 = by_position_fwd(x, READINGS)
    _, saved_2 = nested_fwd(x * y, NESTED)
    found_5, saved_3 = paired_fwd(y, PAIRS, BY_NAME)
    found_4, saved_4 = mixed_fwd(x, NESTED)
    t_1_bar = namespace(gain=0.0, readings=shadows(READINGS), missing=0.0)
    t_1 = Filter(y, READINGS)
    t_1_1 = t_1.missing
    t_2, saved = run_fwd(t_1, x, self_bar=t_1_bar)

    # return found + Filter(y, READINGS).run(x)
    found_bar = 1.0
    t_2_bar = 1.0
    # t_2 = t_1.run(x, self_bar=t_1_bar)
    x_bar = run_rev(saved, t_2_bar)
    t_1.missing = t_1_1
    # t_1 = Filter(y, READINGS)
    y_bar = t_1_bar.gain
    # found = by_position(x, READINGS) + nested(x * y, NESTED) + paired(y, PAIRS, BY ...
    found_3_bar = nested_rev(saved_2, found_bar)
    y_bar += x * found_3_bar + paired_rev(saved_3, found_4)
    x_bar += (
        by_position_rev(saved_1, found_bar)
        + y * found_3_bar
        + mixed_rev(saved_4, found_5)
    )
    return x_bar, y_bar
