from autotangent.runtime import add_into, applied, called, closure, inner, pair, zeros

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
lambda_1_call_3_fwd, lambda_1_call_3_rev = pair(
    lambda_1_call_3,
    "closure t",
    "closure tests.programs.call_composed:layer.<applied rule=chained.<inner lambda_5>>.<inner lambda_1>{y: float}, t float",
)
layer_lambda_5_fwd, layer_lambda_5_rev = pair(layer_lambda_5, "y", "y float")
lambda_1_call_fwd, lambda_1_call_rev = pair(
    lambda_1_call,
    "closure t",
    "closure tests.programs.call_composed:composed.<applied outer=chained.<inner lambda_1>, inner=chained.<inner lambda_2>>.<inner lambda_1>{x: float, y: float}, t float",
)
lambda_1_call_1_fwd, lambda_1_call_1_rev = pair(
    lambda_1_call_1,
    "closure t",
    "closure tests.programs.call_composed:composed.<applied outer=sin, inner=chained.<inner lambda_3>>.<inner lambda_1>{y: float}, t float",
)
lambda_1_call_2_fwd, lambda_1_call_2_rev = pair(
    lambda_1_call_2,
    "closure t",
    "closure tests.programs.call_composed:composed.<applied outer=chained.<inner lambda_4>, inner=exp>.<inner lambda_1>{}, t float",
)
composed_lambda_1_lambda_2_fwd, composed_lambda_1_lambda_2_rev = pair(
    composed_lambda_1_lambda_2,
    "x y",
    "x float, y float",
)
composed_sin_lambda_3_fwd, composed_sin_lambda_3_rev = pair(
    composed_sin_lambda_3,
    "y",
    "y float",
)
composed_lambda_4_exp_fwd, composed_lambda_4_exp_rev = pair(
    composed_lambda_4_exp,
    "",
    "",
)


def chained_grad(x, y):
    """Gradient of chained with respect to (x, y)."""
    stages_1, saved = composed_lambda_1_lambda_2_fwd(x, y)
    stages_2, saved_1 = composed_sin_lambda_3_fwd(y)
    stages_3, saved_2 = composed_lambda_4_exp_fwd()
    stages = [stages_1, stages_2, stages_3]
    value = x
    t_1s = []
    saved_3s = []
    t_2s = []
    saved_4s = []
    saved_5s = []
    for stage in stages:
        t_1 = isinstance(stage, lambda_1_closure_1)
        t_1s.append(t_1)
        if t_1:
            value, saved_3 = lambda_1_call_fwd(stage, value)
            saved_3s.append(saved_3)
        else:
            t_2 = isinstance(stage, lambda_1_closure)
            t_2s.append(t_2)
            if t_2:
                value, saved_4 = lambda_1_call_1_fwd(stage, value)
                saved_4s.append(saved_4)
            else:
                value, saved_5 = lambda_1_call_2_fwd(stage, value)
                saved_5s.append(saved_5)
    last, saved_6 = layer_lambda_5_fwd(y)
    t_3, saved_7 = lambda_1_call_3_fwd(last.rule, x)

    # return value * last.rule(x)
    value_bar = t_3
    last_bar = zeros(last)
    x_bar = lambda_1_call_3_rev(saved_7, value, last_bar.rule)
    # last = layer(lambda t: t * y)
    y_bar = layer_lambda_5_rev(saved_6, last_bar)
    stages_bar = zeros(stages)
    for i in range(len(stages) - 1, -1, -1):
        stage = stages[i]
        t_1 = t_1s.pop()
        if t_1:
            saved_3 = saved_3s.pop()
            # value = lambda_1_call(stage, value)
            stage_bar = zeros(stage)
            value_bar = lambda_1_call_rev(saved_3, value_bar, stage_bar)
        else:
            t_2 = t_2s.pop()
            if t_2:
                saved_4 = saved_4s.pop()
                # value = lambda_1_call_1(stage, value)
                stage_bar = zeros(stage)
                value_bar = lambda_1_call_1_rev(saved_4, value_bar, stage_bar)
            else:
                saved_5 = saved_5s.pop()
                # value = lambda_1_call_2(stage, value)
                stage_bar = zeros(stage)
                value_bar = lambda_1_call_2_rev(saved_5, value_bar, stage_bar)
        add_into(stages_bar[i], stage_bar)
    # value = x
    x_bar += value_bar
    # stages = [ composed(lambda t: t * x, lambda t: t + y), composed(math.sin, lamb ...
    x_1_bar, y_1_bar = composed_lambda_1_lambda_2_rev(saved, stages_bar[0])
    x_bar += x_1_bar
    y_bar += y_1_bar + composed_sin_lambda_3_rev(saved_1, stages_bar[1])
    composed_lambda_4_exp_rev(saved_2)
    return x_bar, y_bar
