import numpy as np
from autotangent.runtime import pair

energy_grad = grad(energy)
energy_grad_grad = grad(grad(energy))
chain_value_and_grad = value_and_grad(chain)
chain_hvp = hvp(chain)
chain_jvp = jvp(chain)
both_grad = grad(both)
energy_fwd, energy_rev = pair(energy, "x k", "x float, k float")
both_fwd, both_rev = pair(both, "y x", "y float, x float")
chain_fwd, chain_rev = pair(chain, "x k", "x array(f; n), k float")
slope_fwd, slope_rev = pair(slope, "x k", "x array(f; n), k float")
both_grad_fwd, both_grad_rev = pair(both_grad, "y x", "y float, x float")
chain_jvp_fwd, chain_jvp_rev = pair(
    chain_jvp,
    "x k",
    "x array(f; n), k float, x_dot array(f; n)",
)
chain_hvp_fwd, chain_hvp_rev = pair(
    chain_hvp,
    "x k x_dot",
    "x array(f; n), k float, x_dot array(f; n)",
)
chain_value_and_grad_fwd, chain_value_and_grad_rev = pair(
    chain_value_and_grad,
    "x k",
    "x array(f; n), k float",
)
energy_grad_fwd, energy_grad_rev = pair(energy_grad, "x k", "x float, k float")
energy_grad_grad_fwd, energy_grad_grad_rev = pair(
    energy_grad_grad,
    "x k",
    "x float, k float",
)


def f_grad(x, k, a):
    """Gradient of f with respect to (x, k, a)."""
    saveds = []
    a_1s = []
    saved_1s = []
    a_2s = []
    for _ in range(2):
        gradient = grad(energy)
        a_3, saved = energy_grad_fwd(a, k)
        saveds.append(saved)
        a_1, saved_1 = energy_grad_grad_fwd(a, k)
        saved_1s.append(saved_1)
        a_1s.append(a_1)
        a_2 = a_3 / a_1
        a_2s.append(a_2)
        a = a - a_2
    (value, g), saved_2 = chain_value_and_grad_fwd(x, k)
    bent_1, saved_3 = chain_hvp_fwd(x, k, x_dot=g)
    (_, along), saved_4 = chain_jvp_fwd(x, k, x_dot=np.ones(4))
    penalty_1, saved_5 = slope_fwd(x, a)
    penalty_2 = 0.1 * penalty_1
    penalty_3, saved_6 = both_grad_fwd(a, k)
    t_1, saved_7 = energy_fwd(a, k)
    t_2, saved_8 = both_fwd(a, k)
    t_3 = t_1 * t_2
    t_4, saved_9 = chain_fwd(x, a)

    # return penalty + energy(a, k) * both(a, k) * chain(x, a)
    penalty_bar = 1.0
    a_bar, k_bar = energy_rev(saved_7, t_2 * t_4)
    y_1_bar, x_1_bar = both_rev(saved_8, t_1 * t_4)
    k_bar += x_1_bar
    x_bar = np.zeros_like(x)
    a_bar += y_1_bar + chain_rev(saved_9, t_3, x_bar)
    # penalty = value + 0.1 * slope(x, a) @ g + 0.01 * bent + along + a * grad(both) ...
    value_bar = penalty_bar
    g_bar = penalty_bar * penalty_2
    along_bar = penalty_bar
    y_2_bar, x_2_bar = both_grad_rev(saved_6, a)
    a_bar += slope_rev(saved_5, 0.1 * g, x_bar) + penalty_3 + y_2_bar
    k_bar += x_2_bar
    # _, along = jvp(chain)(x, k, x_dot=np.ones(4))
    k_bar += chain_jvp_rev(saved_4, (0.0, along_bar), x_bar)
    # bent = hvp(chain)(x, k, x_dot=g) @ g
    bent_2 = bent_1.copy()
    k_bar += chain_hvp_rev(saved_3, 0.01 * g, x_bar, g_bar)
    g_bar += 0.01 * bent_2
    # value, g = value_and_grad(chain)(x, k)
    k_bar += chain_value_and_grad_rev(saved_2, (value_bar, g_bar), x_bar)
    for _ in range(2):
        a_2 = a_2s.pop()
        a_1 = a_1s.pop()
        saved_1 = saved_1s.pop()
        saved = saveds.pop()
        # a = a - gradient(a, k) / grad(grad(energy))(a, k)
        x_3_bar, k_1_bar = energy_grad_rev(saved, -a_bar / a_1)
        x_4_bar, k_2_bar = energy_grad_grad_rev(saved_1, a_2 * a_bar / a_1)
        k_bar += k_1_bar + k_2_bar
        a_bar = a_bar + x_3_bar + x_4_bar
    return x_bar, k_bar, a_bar
