import math

from autotangent.runtime import power_by_base


def hydrogen_grad(r, charge, n):
    """Gradient of hydrogen with respect to (r, charge)."""
    rho = 2 * charge * r / n

    # return math.exp(-rho / 2) * rho ** (n - 1) / math.factorial(n) * (n % 3)
    t_1 = math.exp(-rho / 2)
    t_2_bar = n % 3 / math.factorial(n)
    rho_bar = (t_1 * power_by_base(rho, n - 1) - t_1 * rho ** (n - 1) / 2) * t_2_bar
    # rho = 2 * charge * r / n
    charge_bar = 2 * r * rho_bar / n
    r_bar = 2 * charge * rho_bar / n
    return r_bar, charge_bar
