import numpy as np
from autotangent.runtime import choose_adjoints, closure, inner, pair, select_adjoints, zeros

lambda_1 = inner(bend, "lambda_1")
lambda_1_closure = closure(lambda_1)
lambda_2 = inner(bend, "lambda_2")
lambda_2_closure = closure(lambda_2)
lambda_3 = inner(bend, "lambda_3")
lambda_3_closure = closure(lambda_3)
lambda_4 = inner(bend, "lambda_4")
lambda_4_closure = closure(lambda_4)
piecewise_fwd, piecewise_rev = pair(
    np.piecewise,
    "funclist",
    "x array(f; ?), condlist list(list(bool)), funclist list(object(function(numpy:square), tests.programs.call_piecewise:bend.<inner lambda_4>{slope: float})), args tuple()",
)
piecewise_1_fwd, piecewise_1_rev = pair(
    np.piecewise,
    "x funclist args",
    "x array(f; n), condlist list(array(b; n)), funclist list(object(tests.programs.call_piecewise:bend.<inner lambda_1>{}, tests.programs.call_piecewise:bend.<inner lambda_2>{slope: float}, tests.programs.call_piecewise:bend.<inner lambda_3>{stiffness: float})), args tuple(float, float)",
)


def bend_grad(strain, stiffness, limit, slope):
    """Gradient of bend with respect to (strain, stiffness, limit, slope)."""
    elastic_1 = [
        lambda_1_closure(),
        lambda_2_closure(slope),
        lambda_3_closure(stiffness),
    ]
    args = (stiffness, limit)
    elastic, saved = piecewise_1_fwd(
        strain, [strain < 0, strain > 0.8], elastic_1, *args
    )
    bowed_1 = [np.square, lambda_4_closure(slope)]
    bowed, saved_1 = piecewise_fwd(np.array([2.0, -1.0]), [[True, False]], bowed_1)
    stress_1 = [strain > limit, strain > 0]
    stress_2 = [elastic, strain * stiffness]
    stress = np.select(stress_1, stress_2, default=slope)
    layers_1 = np.array([1, 0, 1, 1])
    layers_2 = [stress, elastic**2]
    layers = layers_1.choose(layers_2)

    # return np.sum(elastic * stress) + np.sum(layers**2) * np.sum(bowed)
    elastic_bar = stress
    stress_bar = elastic.copy()
    layers_bar = 2 * np.sum(bowed) * layers
    bowed_bar = np.full_like(bowed, np.sum(layers**2))
    # layers = np.array([1, 0, 1, 1]).choose([stress, elastic**2])
    layers_3_bars = choose_adjoints(layers_bar, layers_1, layers_2, 'raise')
    stress_bar += layers_3_bars[0]
    elastic_bar = elastic_bar + 2 * elastic * layers_3_bars[1]
    # stress = np.select([strain > limit, strain > 0], [elastic, strain * stiffness] ...
    stress_3_bar = select_adjoints(stress_bar, stress_1, stress_2, slope)
    stress_4_bars = stress_3_bar[0]
    elastic_bar += stress_4_bars[0]
    strain_bar = stiffness * stress_4_bars[1]
    stiffness_bar = np.sum(strain * stress_4_bars[1])
    slope_bar = stress_3_bar[1]
    # bowed = np.piecewise(np.array([2.0, -1.0]), [[True, False]], [np.square, lambd ...
    bowed_1_bar = zeros(bowed_1)
    piecewise_rev(saved_1, bowed_bar, bowed_1_bar)
    slope_bar += bowed_1_bar[1].slope
    # elastic = np.piecewise( strain, [strain < 0, strain > 0.8], [lambda e, k, p: k ...
    elastic_1_bar = zeros(elastic_1)
    args_bar = zeros(args)
    piecewise_1_rev(saved, elastic_bar, strain_bar, elastic_1_bar, args_bar)
    stiffness_bar += args_bar[0]
    limit_bar = args_bar[1]
    slope_bar += elastic_1_bar[1].slope
    stiffness_bar += elastic_1_bar[2].stiffness
    return strain_bar, stiffness_bar, limit_bar, slope_bar
