import math

from autotangent.runtime import power_by_base


def lambda_1_jvp(p, n, *, p_dot):
    """Value and tangent of lambda_1 along p_dot."""
    t_1 = math.cos(n * p[1])
    return (
        p[0] ** n * t_1,
        (
            t_1 * power_by_base(p[0], n) * p_dot[0]
            - n * math.sin(n * p[1]) * p[0] ** n * p_dot[1]
        ),
    )
