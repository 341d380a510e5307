from autotangent.runtime import applied, inner, pair

lambda_1 = inner(area, "lambda_1")
lambda_2 = inner(area, "lambda_2")
newton_lambda_1_lambda_2 = applied(newton, f=lambda_1, slope=lambda_2)
lambda_3 = inner(area, "lambda_3")
quadrature_lambda_3 = applied(quadrature, f=lambda_3)
quadrature_lambda_3_fwd, quadrature_lambda_3_rev = pair(
    quadrature_lambda_3,
    "rate b",
    "rate float, a float, b float, depth int",
)
newton_lambda_1_lambda_2_fwd, newton_lambda_1_lambda_2_rev = pair(
    newton_lambda_1_lambda_2,
    "a",
    "a float, x float",
)


def area_grad(a, rate):
    """Gradient of area with respect to (a, rate)."""
    edge, saved = newton_lambda_1_lambda_2_fwd(a, 1.0)
    t_1, saved_1 = quadrature_lambda_3_fwd(rate, 0.0, edge)

    # return quadrature(lambda t: math.exp(-rate * t), 0.0, edge)
    rate_bar, edge_bar = quadrature_lambda_3_rev(saved_1, 1.0)
    # edge = newton(lambda x: x * x - a, lambda x: 2 * x, 1.0)
    a_bar = newton_lambda_1_lambda_2_rev(saved, edge_bar)
    return a_bar, rate_bar
