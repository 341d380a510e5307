from autotangent.runtime import applied, inner, tangent

lambda_1 = inner(area, "lambda_1")
lambda_2 = inner(area, "lambda_2")
newton_lambda_1_lambda_2 = applied(newton, f=lambda_1, slope=lambda_2)
lambda_3 = inner(area, "lambda_3")
quadrature_lambda_3 = applied(quadrature, f=lambda_3)
newton_lambda_1_lambda_2_jvp = tangent(
    newton_lambda_1_lambda_2,
    "a",
    "a float, x float",
)
quadrature_lambda_3_jvp = tangent(
    quadrature_lambda_3,
    "rate b",
    "rate float, a float, b float, depth int",
)


def area_jvp(a, rate, *, a_dot, rate_dot):
    """Value and tangent of area along (a_dot, rate_dot)."""
    edge_1, edge_1_dot = newton_lambda_1_lambda_2_jvp(a, 1.0, a_dot=a_dot)
    edge = edge_1
    edge_dot = edge_1_dot
    t_1, t_1_dot = quadrature_lambda_3_jvp(
        rate, 0.0, edge, rate_dot=rate_dot, b_dot=edge_dot
    )
    return t_1, t_1_dot
