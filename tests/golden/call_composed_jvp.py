from autotangent.runtime import applied, called, closure, inner, tangent

lambda_1 = inner(chained, "lambda_1")
lambda_2 = inner(chained, "lambda_2")
composed_lambda_1_lambda_2 = applied(composed, outer=lambda_1, inner=lambda_2)
lambda_3 = inner(chained, "lambda_3")
composed_sin_lambda_3 = applied(composed, outer=math.sin, inner=lambda_3)
lambda_4 = inner(chained, "lambda_4")
composed_lambda_4_exp = applied(composed, outer=lambda_4, inner=math.exp)
lambda_1_closure = closure("tests.programs.call_composed:composed.<applied outer=sin, inner=chained.<inner lambda_3>>.<inner lambda_1>")
lambda_1_closure_1 = closure("tests.programs.call_composed:composed.<applied outer=chained.<inner lambda_1>, inner=chained.<inner lambda_2>>.<inner lambda_1>")
lambda_1_call = called(lambda_1_closure_1)
lambda_1_call_1 = called(lambda_1_closure)
lambda_1_closure_2 = closure("tests.programs.call_composed:composed.<applied outer=chained.<inner lambda_4>, inner=exp>.<inner lambda_1>")
lambda_1_call_2 = called(lambda_1_closure_2)
lambda_5 = inner(chained, "lambda_5")
layer_lambda_5 = applied(layer, rule=lambda_5)
lambda_1_closure_3 = closure("tests.programs.call_composed:layer.<applied rule=chained.<inner lambda_5>>.<inner lambda_1>")
lambda_1_call_3 = called(lambda_1_closure_3)
composed_lambda_1_lambda_2_jvp = tangent(
    composed_lambda_1_lambda_2,
    "x y",
    "x float, y float",
)
composed_sin_lambda_3_jvp = tangent(composed_sin_lambda_3, "y", "y float")
composed_lambda_4_exp_jvp = tangent(composed_lambda_4_exp, "", "")
lambda_1_call_jvp = tangent(
    lambda_1_call,
    "closure t",
    "closure tests.programs.call_composed:composed.<applied outer=chained.<inner lambda_1>, inner=chained.<inner lambda_2>>.<inner lambda_1>{x: float, y: float}, t float",
)
lambda_1_call_1_jvp = tangent(
    lambda_1_call_1,
    "closure t",
    "closure tests.programs.call_composed:composed.<applied outer=sin, inner=chained.<inner lambda_3>>.<inner lambda_1>{y: float}, t float",
)
lambda_1_call_2_jvp = tangent(
    lambda_1_call_2,
    "closure t",
    "closure tests.programs.call_composed:composed.<applied outer=chained.<inner lambda_4>, inner=exp>.<inner lambda_1>{}, t float",
)
layer_lambda_5_jvp = tangent(layer_lambda_5, "y", "y float")
lambda_1_call_3_jvp = tangent(
    lambda_1_call_3,
    "closure t",
    "closure tests.programs.call_composed:layer.<applied rule=chained.<inner lambda_5>>.<inner lambda_1>{y: float}, t float",
)


def chained_jvp(x, y, *, x_dot, y_dot):
    """Value and tangent of chained along (x_dot, y_dot)."""
    stages_1, stages_1_dot = composed_lambda_1_lambda_2_jvp(
        x, y, x_dot=x_dot, y_dot=y_dot
    )
    stages_2, stages_2_dot = composed_sin_lambda_3_jvp(y, y_dot=y_dot)
    stages_3, stages_3_dot = composed_lambda_4_exp_jvp()
    stages = [stages_1, stages_2, stages_3]
    stages_dot = [stages_1_dot, stages_2_dot, stages_3_dot]
    value = x
    value_dot = x_dot
    for stage, stage_dot in zip(stages, stages_dot):
        if isinstance(stage, lambda_1_closure_1):
            value_1, value_1_dot = lambda_1_call_jvp(
                stage, value, closure_dot=stage_dot, t_dot=value_dot
            )
            value = value_1
            value_dot = value_1_dot
        elif isinstance(stage, lambda_1_closure):
            value_2, value_2_dot = lambda_1_call_1_jvp(
                stage, value, closure_dot=stage_dot, t_dot=value_dot
            )
            value = value_2
            value_dot = value_2_dot
        else:
            value_3, value_3_dot = lambda_1_call_2_jvp(
                stage, value, closure_dot=stage_dot, t_dot=value_dot
            )
            value = value_3
            value_dot = value_3_dot
    last_1, last_1_dot = layer_lambda_5_jvp(y, y_dot=y_dot)
    last = last_1
    last_dot = last_1_dot
    t_1, t_1_dot = lambda_1_call_3_jvp(
        last.rule, x, closure_dot=last_dot.rule, t_dot=x_dot
    )
    return value * t_1, t_1 * value_dot + value * t_1_dot
