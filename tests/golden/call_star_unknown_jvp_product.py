def product_jvp(factors, *, factors_dot):
    """Value and tangent of product along factors_dot."""
    if not factors:
        result = 1.0
        result_dot = 0.0
    else:
        result_1, result_1_dot = product_jvp(
            tuple(factors[1:]), factors_dot=tuple(factors_dot[1:])
        )
        result = factors[0] * result_1
        result_dot = result_1 * factors_dot[0] + factors[0] * result_1_dot
    return result, result_dot
