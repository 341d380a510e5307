from autotangent.runtime import add_into, applied, called, closure, constructor, inner, namespace, pair, put_back, shadowed_pair, shadows, snapshot, zeros

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
call_fwd, call_rev = pair(
    Network.__call__,
    "self v",
    "self tests.programs.object_functions:Network{layers: list(object(tests.programs.object_functions:total.<inner lambda_2>{k: float}, function(math:sin), tests.programs.object_functions:total.<inner lambda_3>{x: float}))}, v float",
)
energy_fwd, energy_rev = pair(
    Model.energy,
    "self q",
    "self tests.programs.object_functions:Model{k: float, terms: dict(potential: tests.programs.object_functions:Model.__init__.<new Model>.<inner lambda_1>{self: tests.programs.object_functions:Model{k: float}}, linear: tests.programs.object_functions:Model.linear.<capturing self>{self: tests.programs.object_functions:Model{k: float}})}, q float",
)
new_Model_fwd, new_Model_rev = shadowed_pair(new_Model, "k", "k float")
value_call_fwd, value_call_rev = pair(
    value_call,
    "closure t",
    "closure tests.programs.object_functions:problem.<inner value>{a: float}, t float",
)
lambda_4_call_fwd, lambda_4_call_rev = pair(
    lambda_4_call,
    "closure t",
    "closure tests.programs.object_functions:total.<inner lambda_4>{k: float}, t float",
)
slope_call_fwd, slope_call_rev = pair(
    slope_call,
    "closure t",
    "closure tests.programs.object_functions:problem.<inner slope>{a: float}, t float",
)
lambda_5_call_fwd, lambda_5_call_rev = pair(
    lambda_5_call,
    "closure t",
    "closure tests.programs.object_functions:total.<inner lambda_5>{k: float}, t float",
)
problem_fwd, problem_rev = pair(problem, "a", "a float")
add_fwd, add_rev = shadowed_pair(
    Network.add,
    "self layer",
    "self tests.programs.object_functions:Network{layers: list(object(tests.programs.object_functions:total.<inner lambda_2>{k: float}, function(math:sin), tests.programs.object_functions:total.<inner lambda_3>{x: float}))}, layer tests.programs.object_functions:total.<inner lambda_3>{x: float}",
)
add_sin_fwd, add_sin_rev = shadowed_pair(
    add_sin,
    "self",
    "self tests.programs.object_functions:Network{layers: list(tests.programs.object_functions:total.<inner lambda_2>{k: float})}",
)
add_1_fwd, add_1_rev = shadowed_pair(
    Network.add,
    "self layer",
    "self tests.programs.object_functions:Network{layers: list(tests.programs.object_functions:total.<inner lambda_2>{k: float})}, layer tests.programs.object_functions:total.<inner lambda_2>{k: float}",
)
step_fwd, step_rev = shadowed_pair(
    Spring.step,
    "self q",
    "self tests.programs.object_functions:Spring{force: object(tests.programs.object_functions:Spring.__init__.<new Spring>.<inner lambda_1>{stiffness: float}, tests.programs.object_functions:total.<inner lambda_1>{k: float, spring: again(tests.programs.object_functions:Spring)}), mass: float}, q float, h float",
)
step_1_fwd, step_1_rev = pair(
    Spring.step,
    "self q",
    "self tests.programs.object_functions:Spring{force: tests.programs.object_functions:Spring.__init__.<new Spring>.<inner lambda_1>{stiffness: float}, mass: float}, q float, h float",
)
new_Spring_fwd, new_Spring_rev = pair(new_Spring, "stiffness", "stiffness float")


def total_grad(x, k):
    """Gradient of total with respect to (x, k)."""
    spring, saved_13 = new_Spring_fwd(k)
    spring_bar = shadows(spring)
    q, saved_12 = step_1_fwd(spring, x, 0.1)
    t_6_bar = namespace(k=0.0, spring=spring_bar)
    t_6 = lambda_1_closure(k, spring)
    spring_bar_1 = spring_bar.force
    spring_bar.force = t_6_bar
    spring_1 = spring.force
    spring.force = t_6
    q, saved_11 = step_fwd(spring, q, 0.1, self_bar=spring_bar)
    network = Network()
    network_bar = shadows(network)
    t_7_bar = namespace(k=0.0)
    t_7 = lambda_2_closure(k)
    network_3 = snapshot(network)
    t_7_1 = snapshot(t_7)
    _, saved_10 = add_1_fwd(network, t_7, self_bar=network_bar, layer_bar=t_7_bar)
    network_2 = snapshot(network)
    _, saved_9 = add_sin_fwd(network, self_bar=network_bar)
    t_8_bar = namespace(x=0.0)
    t_8 = lambda_3_closure(x)
    network_1 = snapshot(network)
    t_8_1 = snapshot(t_8)
    _, saved_8 = add_fwd(network, t_8, self_bar=network_bar, layer_bar=t_8_bar)
    problems_1, saved_7 = problem_fwd(x)
    problems = [problems_1, Problem(lambda_4_closure(k), lambda_5_closure(k))]
    t = 0.5
    t_1s = []
    t_15s = []
    saved_5s = []
    saved_6s = []
    t_3s = []
    t_14s = []
    saved_3s = []
    saved_4s = []
    for p in problems:
        t_1 = p.slope
        t_1s.append(t_1)
        t_15 = isinstance(t_1, slope_closure)
        t_15s.append(t_15)
        if t_15:
            t_5, saved_5 = slope_call_fwd(t_1, t)
            saved_5s.append(saved_5)
        else:
            t_5, saved_6 = lambda_5_call_fwd(t_1, t)
            saved_6s.append(saved_6)
        t_2 = t - 0.1 * t_5
        t_3 = p.value
        t_3s.append(t_3)
        t_14 = isinstance(t_3, value_closure)
        t_14s.append(t_14)
        if t_14:
            t_4, saved_3 = value_call_fwd(t_3, p.start)
            saved_3s.append(saved_3)
        else:
            t_4, saved_4 = lambda_4_call_fwd(t_3, p.start)
            saved_4s.append(saved_4)
        t = t_2 + 0.01 * t_4
    (model, model_bar), saved_2 = new_Model_fwd(k)
    model_1 = model.k
    model.k = model.k * x
    t_9, saved = call_fwd(network, q)
    t_10, saved_1 = energy_fwd(model, x)

    # return network(q) * t + model.energy(x)
    q_bar = call_rev(saved, t, network_bar)
    t_bar = t_9
    x_bar = energy_rev(saved_1, 1.0, model_bar)
    model.k = model_1
    # model.k = model.k * x
    x_bar += model.k * model_bar.k
    model_bar.k = x * model_bar.k
    # model = Model(k)
    k_bar = new_Model_rev(saved_2)
    problems_bar = zeros(problems)
    for i in range(len(problems) - 1, -1, -1):
        p = problems[i]
        # t = t_2 + 0.01 * t_4
        t_2_bar = t_bar
        t_4_bar = 0.01 * t_bar
        t_14 = t_14s.pop()
        t_3 = t_3s.pop()
        if t_14:
            saved_3 = saved_3s.pop()
            # t_4 = value_call(t_3, p.start)
            t_3_bar = zeros(t_3)
            t_16_bar = value_call_rev(saved_3, t_4_bar, t_3_bar)
            p_bar = zeros(p)
            p_bar.start += t_16_bar
        else:
            saved_4 = saved_4s.pop()
            # t_4 = lambda_4_call(t_3, p.start)
            t_3_bar = zeros(t_3)
            t_17_bar = lambda_4_call_rev(saved_4, t_4_bar, t_3_bar)
            p_bar = zeros(p)
            p_bar.start += t_17_bar
        # t_3 = p.value
        add_into(p_bar.value, t_3_bar)
        # t_2 = t - 0.1 * t_5
        t_bar = t_2_bar
        t_5_bar = -0.1 * t_2_bar
        t_15 = t_15s.pop()
        t_1 = t_1s.pop()
        if t_15:
            saved_5 = saved_5s.pop()
            # t_5 = slope_call(t_1, t)
            t_1_bar = zeros(t_1)
            t_bar += slope_call_rev(saved_5, t_5_bar, t_1_bar)
        else:
            saved_6 = saved_6s.pop()
            # t_5 = lambda_5_call(t_1, t)
            t_1_bar = zeros(t_1)
            t_bar += lambda_5_call_rev(saved_6, t_5_bar, t_1_bar)
        # t_1 = p.slope
        add_into(p_bar.slope, t_1_bar)
        add_into(problems_bar[i], p_bar)
    # problems = [problem(x), Problem(lambda t: t * k, lambda t: k)]
    x_bar += problem_rev(saved_7, problems_bar[0])
    k_bar += problems_bar[1].value.k + problems_bar[1].slope.k
    # network.add(lambda v: v + x)
    add_rev(saved_8)
    put_back(network, network_1)
    put_back(t_8, t_8_1)
    # t_8 = lambda_3_closure(x)
    x_bar += t_8_bar.x
    # network.add(math.sin)
    add_sin_rev(saved_9)
    put_back(network, network_2)
    # network.add(lambda v: v * k)
    add_1_rev(saved_10)
    put_back(network, network_3)
    put_back(t_7, t_7_1)
    # t_7 = lambda_2_closure(k)
    k_bar += t_7_bar.k
    # q = spring.step(q, 0.1)
    q_bar = step_rev(saved_11, q_bar)
    spring.force = spring_1
    spring_bar.force = spring_bar_1
    # t_6 = lambda_1_closure(k, spring)
    k_bar += t_6_bar.k
    # q = spring.step(x, 0.1)
    x_bar += step_1_rev(saved_12, q_bar, spring_bar)
    # spring = Spring(k)
    k_bar += new_Spring_rev(saved_13, spring_bar)
    return x_bar, k_bar
