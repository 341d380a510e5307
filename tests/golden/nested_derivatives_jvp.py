from autotangent.runtime import tangent

energy_grad = grad(energy)
energy_grad_grad = grad(grad(energy))
chain_value_and_grad = value_and_grad(chain)
chain_hvp = hvp(chain)
chain_jvp = jvp(chain)
both_grad = grad(both)
energy_grad_jvp = tangent(energy_grad, "x k", "x float, k float")
energy_grad_grad_jvp = tangent(energy_grad_grad, "x k", "x float, k float")
chain_value_and_grad_jvp = tangent(
    chain_value_and_grad,
    "x k",
    "x array(f; n), k float",
)
chain_hvp_jvp = tangent(
    chain_hvp,
    "x k x_dot",
    "x array(f; n), k float, x_dot array(f; n)",
)
chain_jvp_jvp = tangent(chain_jvp, "x k", "x array(f; n), k float, x_dot array(f; n)")
slope_jvp = tangent(slope, "x k", "x array(f; n), k float")
both_grad_jvp = tangent(both_grad, "y x", "y float, x float")
energy_jvp = tangent(energy, "x k", "x float, k float")
both_jvp = tangent(both, "y x", "y float, x float")
chain_1_jvp = tangent(chain, "x k", "x array(f; n), k float")


def f_jvp(x, k, a, *, x_dot, k_dot, a_dot):
    """Value and tangent of f along (x_dot, k_dot, a_dot)."""
    for _ in range(2):
        gradient = grad(energy)
        a_1, a_1_dot = energy_grad_jvp(a, k, x_dot=a_dot, k_dot=k_dot)
        a_2, a_2_dot = energy_grad_grad_jvp(a, k, x_dot=a_dot, k_dot=k_dot)
        a_3 = a_1 / a_2
        a = a - a_3
        a_dot = a_dot + (a_3 * a_2_dot - a_1_dot) / a_2
    t_1, t_1_dot = chain_value_and_grad_jvp(x, k, x_dot=x_dot, k_dot=k_dot)
    value_dot, g_dot = t_1_dot
    value, g = t_1
    bent_1, bent_1_dot = chain_hvp_jvp(
        x, k, x_dot=g, x_dot2=x_dot, k_dot=k_dot, x_dot_dot=g_dot
    )
    bent = bent_1 @ g
    bent_dot = bent_1_dot @ g + bent_1 @ g_dot
    t_2, t_2_dot = chain_jvp_jvp(x, k, x_dot=np.ones(4), x_dot2=x_dot, k_dot=k_dot)
    _, along_dot = t_2_dot
    _, along = t_2
    penalty_1, penalty_1_dot = slope_jvp(x, a, x_dot=x_dot, k_dot=a_dot)
    penalty_2 = 0.1 * penalty_1
    penalty_3, penalty_3_dot = both_grad_jvp(a, k, y_dot=a_dot, x_dot=k_dot)
    penalty = value + penalty_2 @ g + 0.01 * bent + along + a * penalty_3
    penalty_dot = (
        value_dot
        + 0.1 * (penalty_1_dot @ g)
        + penalty_2 @ g_dot
        + 0.01 * bent_dot
        + along_dot
        + penalty_3 * a_dot
        + a * penalty_3_dot
    )
    t_3, t_3_dot = energy_jvp(a, k, x_dot=a_dot, k_dot=k_dot)
    t_4, t_4_dot = both_jvp(a, k, y_dot=a_dot, x_dot=k_dot)
    t_5 = t_3 * t_4
    t_6, t_6_dot = chain_1_jvp(x, a, x_dot=x_dot, k_dot=a_dot)
    return (
        penalty + t_5 * t_6,
        penalty_dot + t_6 * (t_4 * t_3_dot + t_3 * t_4_dot) + t_5 * t_6_dot,
    )
