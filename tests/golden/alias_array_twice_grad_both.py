from autotangent.runtime import pair

put_fwd, put_rev = pair(put, "u q", "u array(f; n), q float")


def both_fwd(u, a, q):
    """Value of both and what both_rev needs."""
    u_1 = u.copy()
    _, saved = put_fwd(u, q)
    a_1 = a[1]
    a[1] *= a[0]
    return a[0] * 2 + u[1], (a, a_1, saved, u, u_1)


def both_rev(saved, y_bar, u_bar, a_bar):
    """Adjoint of both: adds into u_bar, a_bar, returns q_bar."""
    a, a_1, saved, u, u_1 = saved
    # return a[0] * 2 + u[1]
    a_bar[0] += 2 * y_bar
    u_bar[1] += y_bar
    a[1] = a_1
    # a[1] *= a[0]
    a_bar[0] += a[1] * a_bar[1]
    a_bar[1] = a[0] * a_bar[1]
    # put(q)
    q_bar = put_rev(saved, u_bar)
    u[...] = u_1
    return q_bar
