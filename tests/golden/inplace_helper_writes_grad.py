from autotangent.runtime import pair

reflect_fwd, reflect_rev = pair(reflect, "u wall", "u array(f; n), wall float")


def rod_grad(u, wall, n):
    """Gradient of rod with respect to (u, wall)."""
    u = u.copy()
    u_4s = []
    saveds = []
    u_3s = []
    for _ in range(n):
        u_4 = u[1:-1].copy()
        u_4s.append(u_4)
        u[1:-1] = 0.5 * (u[2:] + u[:-2])
        u_3 = u.copy()
        u_3s.append(u_3)
        _, saved = reflect_fwd(u, wall)
        saveds.append(saved)

    # return np.sum(u**2)
    u_bar = 2 * u
    wall_bar = 0.0
    for _ in range(n - 1, -1, -1):
        saved = saveds.pop()
        u_3 = u_3s.pop()
        # reflect(u, wall)
        wall_1_bar = reflect_rev(saved, u_bar)
        u[...] = u_3
        wall_bar += wall_1_bar
        u_4 = u_4s.pop()
        u[1:-1] = u_4
        # u[1:-1] = 0.5 * (u[2:] + u[:-2])
        u_2_bar = u_bar[1:-1].copy()
        u_bar[1:-1] = 0.0
        u_1_bar = 0.5 * u_2_bar
        u_bar[2:] += u_1_bar
        u_bar[:-2] += u_1_bar
    return u_bar, wall_bar
