from autotangent.runtime import own, pair, zeros

limit_fwd, limit_rev = pair(limit, "p w", "p float, w array(f; n)")


def primal_grad(x, u):
    """Gradient of primal with respect to (x, u)."""
    u = own(u)
    sides = [x]
    u_1 = u.copy()
    t_1, saved = limit_fwd(x, u)
    sides.append(x * t_1)
    table = {"low": x}
    u_2 = u.copy()
    t_2, saved_1 = limit_fwd(x * x, u)
    table['low'] = t_2
    t_3 = np.sum(u * u)

    # return np.sum(u * u) * sides[1] + table["low"] * x
    u_bar = 2 * sides[1] * u
    sides_bar = zeros(sides)
    sides_bar[1] += t_3
    table_bar = zeros(table)
    table_bar['low'] += x
    x_bar = table['low']
    # table['low'] = t_2
    table_bar['low'] = 0.0
    # t_2 = limit(x * x, u)
    p_1_bar = limit_rev(saved_1, u_bar)
    u[...] = u_2
    x_bar += 2 * x * p_1_bar
    # table = {"low": x}
    x_bar += table_bar['low']
    # sides.append(x * t_1)
    t_4_bar = sides_bar.pop()
    x_bar += t_1 * t_4_bar
    # t_1 = limit(x, u)
    p_2_bar = limit_rev(saved, u_bar)
    u[...] = u_1
    x_bar += p_2_bar
    # sides = [x]
    x_bar += sides_bar[0]
    return x_bar, u_bar
