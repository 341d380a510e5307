import math

from autotangent.runtime import power_by_base


def hydrogen_jvp(r, charge, n, *, r_dot, charge_dot):
    """Value and tangent of hydrogen along (r_dot, charge_dot)."""
    rho = 2 * charge * r / n
    rho_dot = 2 * (r * charge_dot + charge * r_dot) / n
    t_1 = math.exp(-rho / 2)
    t_2 = rho ** (n - 1)
    return (
        t_1 * t_2 / math.factorial(n) * (n % 3),
        (
            t_1
            * (n % 3)
            * (power_by_base(rho, n - 1) - t_2 / 2)
            * rho_dot
            / math.factorial(n)
        ),
    )
