import numpy as np
from autotangent.runtime import closure, inner, namespace, tangent, zeros

lambda_1 = inner(bend, "lambda_1")
lambda_1_closure = closure(lambda_1)
lambda_2 = inner(bend, "lambda_2")
lambda_2_closure = closure(lambda_2)
lambda_3 = inner(bend, "lambda_3")
lambda_3_closure = closure(lambda_3)
lambda_4 = inner(bend, "lambda_4")
lambda_4_closure = closure(lambda_4)
piecewise_jvp = tangent(
    np.piecewise,
    "x funclist args",
    "x array(f; n), condlist list(array(b; n)), funclist list(object(tests.programs.call_piecewise:bend.<inner lambda_1>{}, tests.programs.call_piecewise:bend.<inner lambda_2>{slope: float}, tests.programs.call_piecewise:bend.<inner lambda_3>{stiffness: float})), args tuple(float, float)",
)
piecewise_1_jvp = tangent(
    np.piecewise,
    "funclist",
    "x array(f; ?), condlist list(list(bool)), funclist list(object(function(numpy:square), tests.programs.call_piecewise:bend.<inner lambda_4>{slope: float})), args tuple()",
)


def bend_jvp(
    strain,
    stiffness,
    limit,
    slope,
    *,
    strain_dot,
    stiffness_dot,
    limit_dot,
    slope_dot,
):
    """Value and tangent of bend along (strain_dot, stiffness_dot, limit_dot, slope_dot)."""
    elastic_1 = lambda_1_closure()
    elastic_2, elastic_2_dot = piecewise_jvp(
        strain,
        [strain < 0, strain > 0.8],
        [elastic_1, lambda_2_closure(slope), lambda_3_closure(stiffness)],
        stiffness,
        limit,
        x_dot=strain_dot,
        funclist_dot=[
            zeros(elastic_1),
            namespace(slope=slope_dot),
            namespace(stiffness=stiffness_dot),
        ],
        args_dot=(stiffness_dot, limit_dot),
    )
    elastic = elastic_2
    elastic_dot = elastic_2_dot
    bowed_1, bowed_1_dot = piecewise_1_jvp(
        np.array([2.0, -1.0]),
        [[True, False]],
        [np.square, lambda_4_closure(slope)],
        funclist_dot=[zeros(np.square), namespace(slope=slope_dot)],
    )
    bowed = bowed_1
    bowed_dot = bowed_1_dot
    stress_1 = [strain > limit, strain > 0]
    stress = np.select(stress_1, [elastic, strain * stiffness], default=slope)
    stress_dot = np.select(
        stress_1,
        [elastic_dot, stiffness * strain_dot + stiffness_dot * strain],
        default=slope_dot,
    )
    layers_1 = np.array([1, 0, 1, 1])
    layers = layers_1.choose([stress, elastic**2])
    layers_dot = layers_1.choose([stress_dot, 2 * elastic * elastic_dot])
    t_1 = np.sum(layers**2)
    t_2 = np.sum(bowed)
    return (
        np.sum(elastic * stress) + t_1 * t_2,
        (
            np.sum(stress * elastic_dot + elastic * stress_dot)
            + 2 * t_2 * np.sum(layers * layers_dot)
            + t_1 * np.sum(bowed_dot)
        ),
    )
