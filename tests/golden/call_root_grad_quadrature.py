from autotangent.runtime import applied, pair

quadrature_f = applied(quadrature, f=f)
f_fwd, f_rev = pair(f, "rate t", "rate float, t float")


def quadrature_fwd(rate, a, b, depth=2):
    """Value of quadrature and what quadrature_rev needs."""
    result_1 = None
    saved = None
    saved_1 = None
    saved_2 = None
    m = 0.5 * (a + b)
    if depth == 0:
        result_1, saved = f_fwd(rate, m)
        result = (b - a) * result_1
    else:
        result_2, saved_1 = quadrature_fwd(rate, a, m, depth - 1)
        result_3, saved_2 = quadrature_fwd(rate, m, b, depth - 1)
        result = result_2 + result_3
    return result, (a, b, depth, result_1, saved, saved_1, saved_2)


def quadrature_rev(saved, y_bar):
    """Adjoint of quadrature: returns rate_bar, a_bar, b_bar."""
    a, b, depth, result_1, saved, saved_1, saved_2 = saved
    # return result
    result_bar = y_bar
    if depth == 0:
        # result = (b - a) * f(rate, m)
        b_bar = result_1 * result_bar
        a_bar = -result_1 * result_bar
        rate_bar, m_bar = f_rev(saved, (b - a) * result_bar)
    else:
        # result = quadrature_f(rate, a, m, depth - 1) + quadrature_f(rate, m, b, de ...
        rate_bar, a_bar, m_bar = quadrature_rev(saved_1, result_bar)
        rate_1_bar, a_1_bar, b_bar = quadrature_rev(saved_2, result_bar)
        rate_bar += rate_1_bar
        m_bar += a_1_bar
    # m = 0.5 * (a + b)
    a_bar += 0.5 * m_bar
    b_bar += 0.5 * m_bar
    return rate_bar, a_bar, b_bar
