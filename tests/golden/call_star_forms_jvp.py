from autotangent.runtime import first_largest, inner, namespace, picked, quotient, tangent

own = inner(combined, "own")
weighted_jvp = tangent(
    weighted,
    "first rest",
    "first float, rest tuple(float), weight float",
)
weighted_1_jvp = tangent(
    weighted,
    "first rest weight",
    "first float, rest tuple(float, float, float), weight float",
)
weighted_2_jvp = tangent(weighted, "first", "first float, rest tuple(), weight float")
damped_jvp = tangent(
    damped,
    "x rate more",
    "x float, y float, rate float, more dict(shift: float)",
)
damped_1_jvp = tangent(damped, "x y", "x float, y float, rate float, more dict()")
damped_2_jvp = tangent(
    damped,
    "x rate",
    "x float, y float, rate float, more dict(shift: float)",
)
at_jvp = tangent(
    Line.at,
    "self points offsets",
    "self tests.programs.call_star_forms:Line{slope: float}, points tuple(float, float), offsets dict(up: float)",
)
at_1_jvp = tangent(
    Line.at,
    "self points",
    "self tests.programs.call_star_forms:Line{slope: float}, points tuple(float, float), offsets dict(up: float)",
)
passed_on_jvp = tangent(
    passed_on,
    "args kwargs",
    "args tuple(int, float, float), kwargs dict(weight: float)",
)
halved_jvp = tangent(halved, "values", "n int, values tuple(float, float, float)")
own_jvp = tangent(own, "x v", "x float, v tuple(float, float)")


def combined_jvp(x, y, *, x_dot, y_dot):
    """Value and tangent of combined along (x_dot, y_dot)."""
    pair = (x, y)
    pair_dot = (x_dot, y_dot)
    options = {"rate": y, "shift": x}
    options_dot = {'rate': y_dot, 'shift': x_dot}
    total_1, total_1_dot = weighted_jvp(
        pair[0], pair[1], first_dot=pair_dot[0], rest_dot=(pair_dot[1],)
    )
    total_2, total_2_dot = weighted_1_jvp(
        x,
        pair[0],
        pair[1],
        y,
        weight=y,
        first_dot=x_dot,
        rest_dot=(pair_dot[0], pair_dot[1], y_dot),
        weight_dot=y_dot,
    )
    total_3, total_3_dot = weighted_2_jvp(y, first_dot=y_dot)
    total = total_1 + total_2 + total_3
    total_dot = total_1_dot + total_2_dot + total_3_dot
    total_4, total_4_dot = damped_jvp(
        pair[0],
        rate=options['rate'],
        shift=options['shift'],
        x_dot=pair_dot[0],
        rate_dot=options_dot['rate'],
        more_dot={'shift': options_dot['shift']},
    )
    total_5, total_5_dot = damped_1_jvp(x, x, rate=0.5, x_dot=x_dot, y_dot=x_dot)
    total_6, total_6_dot = damped_2_jvp(
        x, rate=options['rate'], shift=0.3, x_dot=x_dot, rate_dot=options_dot['rate']
    )
    total += total_4 + total_5 + total_6
    total_dot = total_dot + total_4_dot + total_5_dot + total_6_dot
    line = Line(x)
    line_dot = namespace(slope=x_dot)
    total_7, total_7_dot = at_jvp(
        line,
        x,
        y,
        up=y,
        self_dot=line_dot,
        points_dot=(x_dot, y_dot),
        offsets_dot={'up': y_dot},
    )
    total_8, total_8_dot = at_1_jvp(
        line,
        pair[0],
        pair[1],
        up=2.0,
        self_dot=line_dot,
        points_dot=(pair_dot[0], pair_dot[1]),
    )
    total += total_7 + total_8
    total_dot = total_dot + total_7_dot + total_8_dot
    for k in range(3):
        total_9, total_9_dot = passed_on_jvp(
            k,
            pair[0],
            pair[1],
            weight=total * 0.1,
            args_dot=(0.0, pair_dot[0], pair_dot[1]),
            kwargs_dot={'weight': 0.1 * total_dot},
        )
        total += total_9
        total_dot = total_dot + total_9_dot
    t_1, t_1_dot = halved_jvp(
        2, pair[0], pair[1], 1.5, values_dot=(pair_dot[0], pair_dot[1], 0.0)
    )
    t_2, t_2_dot = own_jvp(
        x, pair[0], pair[1], x_dot=x_dot, v_dot=(pair_dot[0], pair_dot[1])
    )
    t_3 = math.hypot(pair[0], pair[1])
    return (
        total + t_1 + t_2 + t_3 + max(pair[0], pair[1], x * y),
        (
            total_dot
            + t_1_dot
            + t_2_dot
            + quotient(pair[0], t_3) * pair_dot[0]
            + quotient(pair[1], t_3) * pair_dot[1]
            + picked(
                (pair_dot[0], pair_dot[1], y * x_dot + x * y_dot),
                first_largest((pair[0], pair[1], x * y)),
            )
        ),
    )
