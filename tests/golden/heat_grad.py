def heat_grad(u, c, n):
    """Gradient of heat with respect to (u, c)."""
    u = u.copy()
    u_1s = []
    for t in range(n):
        u_1 = u[2:] - 2 * u[1:-1] + u[:-2]
        u_1s.append(u_1)
        u[1:-1] += c * u_1

    # return np.sum(u**2)
    u_bar = 2 * u
    c_bar = 0.0
    for t in range(n - 1, -1, -1):
        u_1 = u_1s.pop()
        # u[1:-1] += c * (u[2:] - 2 * u[1:-1] + u[:-2])
        c_bar += u_1 @ u_bar[1:-1]
        u_1_bar = c * u_bar[1:-1]
        u_bar[2:] += u_1_bar
        u_bar[1:-1] -= 2 * u_1_bar
        u_bar[:-2] += u_1_bar
    return u_bar, c_bar
