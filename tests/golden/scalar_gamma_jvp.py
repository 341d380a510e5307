import math

from autotangent.runtime import digamma


def log_density_jvp(x, a, b, *, x_dot, a_dot, b_dot):
    """Value and tangent of log_density along (x_dot, a_dot, b_dot)."""
    log_beta = math.lgamma(a) + math.lgamma(b) - math.lgamma(a + b)
    log_beta_dot = (
        digamma(a) * a_dot + digamma(b) * b_dot - digamma(a + b) * (a_dot + b_dot)
    )
    t_1 = math.log(x)
    t_2 = math.log1p(-x)
    t_3 = math.gamma(a)
    return (
        (a - 1) * t_1 + (b - 1) * t_2 - log_beta + 0.01 * t_3,
        (
            (t_1 + 0.01 * t_3 * digamma(a)) * a_dot
            + ((a - 1) / x - (b - 1) / (1 + -x)) * x_dot
            + t_2 * b_dot
            - log_beta_dot
        ),
    )
