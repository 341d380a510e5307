from autotangent.runtime import applied, called, closure, constructor, inner, namespace, shadows, tangent

new_Spring = constructor(Spring)
lambda_1 = inner(total, "lambda_1")
lambda_1_closure = closure(lambda_1)
lambda_2 = inner(total, "lambda_2")
lambda_2_closure = closure(lambda_2)
add_sin = applied(Network.add, layer=math.sin)
lambda_3 = inner(total, "lambda_3")
lambda_3_closure = closure(lambda_3)
lambda_4 = inner(total, "lambda_4")
lambda_4_closure = closure(lambda_4)
lambda_5 = inner(total, "lambda_5")
lambda_5_closure = closure(lambda_5)
slope = inner(problem, "slope")
slope_closure = closure(slope)
slope_call = called(slope_closure)
lambda_5_call = called(lambda_5_closure)
value = inner(problem, "value")
value_closure = closure(value)
value_call = called(value_closure)
lambda_4_call = called(lambda_4_closure)
new_Model = constructor(Model)
new_Spring_jvp = tangent(new_Spring, "stiffness", "stiffness float")
step_jvp = tangent(
    Spring.step,
    "self q",
    "self tests.programs.object_functions:Spring{force: tests.programs.object_functions:Spring.__init__.<new Spring>.<inner lambda_1>{stiffness: float}, mass: float}, q float, h float",
)
step_1_jvp = tangent(
    Spring.step,
    "self q",
    "self tests.programs.object_functions:Spring{force: object(tests.programs.object_functions:Spring.__init__.<new Spring>.<inner lambda_1>{stiffness: float}, tests.programs.object_functions:total.<inner lambda_1>{k: float, spring: again(tests.programs.object_functions:Spring)}), mass: float}, q float, h float",
)
add_jvp = tangent(
    Network.add,
    "self layer",
    "self tests.programs.object_functions:Network{layers: list(tests.programs.object_functions:total.<inner lambda_2>{k: float})}, layer tests.programs.object_functions:total.<inner lambda_2>{k: float}",
)
add_sin_jvp = tangent(
    add_sin,
    "self",
    "self tests.programs.object_functions:Network{layers: list(tests.programs.object_functions:total.<inner lambda_2>{k: float})}",
)
add_1_jvp = tangent(
    Network.add,
    "self layer",
    "self tests.programs.object_functions:Network{layers: list(object(tests.programs.object_functions:total.<inner lambda_2>{k: float}, function(math:sin), tests.programs.object_functions:total.<inner lambda_3>{x: float}))}, layer tests.programs.object_functions:total.<inner lambda_3>{x: float}",
)
problem_jvp = tangent(problem, "a", "a float")
slope_call_jvp = tangent(
    slope_call,
    "closure t",
    "closure tests.programs.object_functions:problem.<inner slope>{a: float}, t float",
)
lambda_5_call_jvp = tangent(
    lambda_5_call,
    "closure t",
    "closure tests.programs.object_functions:total.<inner lambda_5>{k: float}, t float",
)
value_call_jvp = tangent(
    value_call,
    "closure t",
    "closure tests.programs.object_functions:problem.<inner value>{a: float}, t float",
)
lambda_4_call_jvp = tangent(
    lambda_4_call,
    "closure t",
    "closure tests.programs.object_functions:total.<inner lambda_4>{k: float}, t float",
)
new_Model_jvp = tangent(new_Model, "k", "k float")
call_jvp = tangent(
    Network.__call__,
    "self v",
    "self tests.programs.object_functions:Network{layers: list(object(tests.programs.object_functions:total.<inner lambda_2>{k: float}, function(math:sin), tests.programs.object_functions:total.<inner lambda_3>{x: float}))}, v float",
)
energy_jvp = tangent(
    Model.energy,
    "self q",
    "self tests.programs.object_functions:Model{k: float, terms: dict(potential: tests.programs.object_functions:Model.__init__.<new Model>.<inner lambda_1>{self: tests.programs.object_functions:Model{k: float}}, linear: tests.programs.object_functions:Model.linear.<capturing self>{self: tests.programs.object_functions:Model{k: float}})}, q float",
)


def total_jvp(x, k, *, x_dot, k_dot):
    """Value and tangent of total along (x_dot, k_dot)."""
    spring_1, spring_1_dot = new_Spring_jvp(k, stiffness_dot=k_dot)
    spring = spring_1
    spring_dot = spring_1_dot
    q_1, q_1_dot = step_jvp(spring, x, 0.1, self_dot=spring_dot, q_dot=x_dot)
    q = q_1
    q_dot = q_1_dot
    spring_dot.force = namespace(k=k_dot, spring=spring_dot)
    spring.force = lambda_1_closure(k, spring)
    q_2, q_2_dot = step_1_jvp(spring, q, 0.1, self_dot=spring_dot, q_dot=q_dot)
    q = q_2
    q_dot = q_2_dot
    network = Network()
    network_dot = shadows(network)
    t_6, t_6_dot = add_jvp(
        network, lambda_2_closure(k), self_dot=network_dot, layer_dot=namespace(k=k_dot)
    )
    t_7, t_7_dot = add_sin_jvp(network, self_dot=network_dot)
    t_8, t_8_dot = add_1_jvp(
        network, lambda_3_closure(x), self_dot=network_dot, layer_dot=namespace(x=x_dot)
    )
    problems_1, problems_1_dot = problem_jvp(x, a_dot=x_dot)
    problems = [problems_1, Problem(lambda_4_closure(k), lambda_5_closure(k))]
    problems_dot = [
        problems_1_dot,
        namespace(value=namespace(k=k_dot), slope=namespace(k=k_dot), start=0.0),
    ]
    t = 0.5
    t_dot = 0.0
    for p, p_dot in zip(problems, problems_dot):
        t_1 = p.slope
        t_1_dot = p_dot.slope
        if isinstance(t_1, slope_closure):
            t_5_1, t_5_1_dot = slope_call_jvp(t_1, t, closure_dot=t_1_dot, t_dot=t_dot)
            t_5 = t_5_1
            t_5_dot = t_5_1_dot
        else:
            t_5_2, t_5_2_dot = lambda_5_call_jvp(
                t_1, t, closure_dot=t_1_dot, t_dot=t_dot
            )
            t_5 = t_5_2
            t_5_dot = t_5_2_dot
        t_2 = t - 0.1 * t_5
        t_2_dot = t_dot - 0.1 * t_5_dot
        t_3 = p.value
        t_3_dot = p_dot.value
        if isinstance(t_3, value_closure):
            t_4_1, t_4_1_dot = value_call_jvp(
                t_3, p.start, closure_dot=t_3_dot, t_dot=p_dot.start
            )
            t_4 = t_4_1
            t_4_dot = t_4_1_dot
        else:
            t_4_2, t_4_2_dot = lambda_4_call_jvp(
                t_3, p.start, closure_dot=t_3_dot, t_dot=p_dot.start
            )
            t_4 = t_4_2
            t_4_dot = t_4_2_dot
        t = t_2 + 0.01 * t_4
        t_dot = t_2_dot + 0.01 * t_4_dot
    model_1, model_1_dot = new_Model_jvp(k, k_dot=k_dot)
    model = model_1
    model_dot = model_1_dot
    model_dot.k = x * model_dot.k + model.k * x_dot
    model.k = model.k * x
    t_9, t_9_dot = call_jvp(network, q, self_dot=network_dot, v_dot=q_dot)
    t_10, t_10_dot = energy_jvp(model, x, self_dot=model_dot, q_dot=x_dot)
    return t_9 * t + t_10, t * t_9_dot + t_9 * t_dot + t_10_dot
