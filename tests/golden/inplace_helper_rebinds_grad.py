from autotangent.runtime import own, shadowed_pair, shadows

grow_fwd, grow_rev = shadowed_pair(grow, "p w", "p float, w array(f; n)")
blend_fwd, blend_rev = shadowed_pair(blend, "p w", "p float, w array(f; n)")


def both_grad(x, u):
    """Gradient of both with respect to (x, u)."""
    u = own(u)
    u_bar = shadows(u)
    u_1 = u.copy()
    total, saved = blend_fwd(x, u, w_bar=u_bar)
    u_2 = u.copy()
    other, saved_1 = blend_fwd(0.1 * x, u, w_bar=u_bar)
    u_3 = u.copy()
    low, saved_2 = grow_fwd(x, u, w_bar=u_bar)
    u_4 = u.copy()
    high, saved_3 = grow_fwd(2 * x, u, w_bar=u_bar)

    # return total * x + other + low + high + np.sum(u * u)
    total_bar = x
    x_bar = total
    other_bar = 1.0
    low_bar = 1.0
    high_bar = 1.0
    u_bar += 2 * u
    # high = grow(2 * x, u)
    p_1_bar = grow_rev(saved_3, high_bar)
    u[...] = u_4
    x_bar += 2 * p_1_bar
    # low = grow(x, u)
    p_2_bar = grow_rev(saved_2, low_bar)
    u[...] = u_3
    x_bar += p_2_bar
    # other = blend(0.1 * x, u)
    p_3_bar = blend_rev(saved_1, other_bar)
    u[...] = u_2
    x_bar += 0.1 * p_3_bar
    # total = blend(x, u)
    p_4_bar = blend_rev(saved, total_bar)
    u[...] = u_1
    x_bar += p_4_bar
    return x_bar, u_bar
