from autotangent.runtime import tangent

f_jvp = tangent(f, "rate t", "rate float, t float")


def quadrature_jvp(rate, a, b, depth=2, *, rate_dot, a_dot, b_dot):
    """Value and tangent of quadrature along (rate_dot, a_dot, b_dot)."""
    m = 0.5 * (a + b)
    m_dot = 0.5 * a_dot + 0.5 * b_dot
    if depth == 0:
        result_1, result_1_dot = f_jvp(rate, m, rate_dot=rate_dot, t_dot=m_dot)
        result = (b - a) * result_1
        result_dot = result_1 * (b_dot - a_dot) + (b - a) * result_1_dot
    else:
        result_2, result_2_dot = quadrature_jvp(
            rate, a, m, depth - 1, rate_dot=rate_dot, a_dot=a_dot, b_dot=m_dot
        )
        result_3, result_3_dot = quadrature_jvp(
            rate, m, b, depth - 1, rate_dot=rate_dot, a_dot=m_dot, b_dot=b_dot
        )
        result = result_2 + result_3
        result_dot = result_2_dot + result_3_dot
    return result, result_dot
