import math

from autotangent.runtime import power_by_base


def lambda_1_fwd(p, n):
    """Value of lambda_1 and what lambda_1_rev needs."""
    t_1 = math.cos(n * p[1])
    return p[0] ** n * t_1, (n, p, t_1)


def lambda_1_rev(saved, y_bar, p_bar):
    """Adjoint of lambda_1: adds into p_bar."""
    n, p, t_1 = saved
    # return p[0] ** n * math.cos(n * p[1])
    p_bar[0] += t_1 * power_by_base(p[0], n) * y_bar
    p_bar[1] -= n * p[0] ** n * math.sin(n * p[1]) * y_bar
