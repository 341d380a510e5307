import operator

import numpy as np
from autotangent.runtime import power_by_base


def portfolio_jvp(growth, w, *, growth_dot, w_dot):
    """Value and tangent of portfolio along (growth_dot, w_dot)."""
    t_1 = 0
    values = []
    values_dot = []
    for v_1, v_1_dot in zip([w[0], w[1], 2.0], [w_dot[0], w_dot[1], 0.0]):
        values_dot.append(v_1 * growth_dot + growth * v_1_dot)
        values.append(operator.mul(growth, v_1))
    t_2 = []
    t_2_dot = []
    for v_2 in range(3):
        t_2_dot.append(power_by_base(growth, v_2) * growth_dot)
        t_2.append(pow(growth, v_2))
    for power, power_dot in zip(t_2, t_2_dot):
        t_3 = operator.mul(growth, w[2])
        values_dot.append(
            t_3 * power_dot + power * (w[2] * growth_dot + growth * w_dot[2])
        )
        values.append(power * t_3)
    spread = np.sum(np.outer(w, w), axis=t_1)
    spread_dot = np.sum(np.outer(w_dot, w) + np.outer(w, w_dot), axis=t_1)
    return (
        sum(values, start=growth) + spread @ w,
        sum(values_dot, start=growth_dot) + spread_dot @ w + spread @ w_dot,
    )
