from autotangent.runtime import own, shadowed_pair, shadows

grow_fwd, grow_rev = shadowed_pair(grow, "p w", "p float, w array(f; n)")
blend_fwd, blend_rev = shadowed_pair(blend, "p w", "p float, w array(f; n)")


def both_grad(x, u):
    """Gradient of both with respect to (x, u)."""
    u = own(u)
    u_bar = shadows(u)
    u_1 = u.copy()
    t_1, saved = blend_fwd(x, u, w_bar=u_bar)
    u_2 = u.copy()
    _, saved_1 = blend_fwd(0.1 * x, u, w_bar=u_bar)
    u_3 = u.copy()
    t_2, saved_2 = grow_fwd(x, u, w_bar=u_bar)
    u_4 = u.copy()
    t_3, saved_3 = grow_fwd(2 * x, u, w_bar=u_bar)

    # return total + t_2 + t_3 + np.sum(u * u)
    total_bar = 1.0
    t_2_bar = 1.0
    t_3_bar = 1.0
    u_bar += 2 * u
    # t_3 = grow(2 * x, u, w_bar=u_bar)
    p_1_bar = grow_rev(saved_3, t_3_bar)
    u[...] = u_4
    x_bar = 2 * p_1_bar
    # t_2 = grow(x, u, w_bar=u_bar)
    p_2_bar = grow_rev(saved_2, t_2_bar)
    u[...] = u_3
    x_bar += p_2_bar
    # total = t_1 * x + t_4
    t_1_bar = x
    x_bar += t_1
    t_4_bar = total_bar
    # t_4 = blend(0.1 * x, u, w_bar=u_bar)
    p_3_bar = blend_rev(saved_1, t_4_bar)
    u[...] = u_2
    x_bar += 0.1 * p_3_bar
    # t_1 = blend(x, u, w_bar=u_bar)
    p_4_bar = blend_rev(saved, t_1_bar)
    u[...] = u_1
    x_bar += p_4_bar
    return x_bar, u_bar
