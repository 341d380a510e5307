from autotangent.runtime import pair

reflect_fwd, reflect_rev = pair(reflect, "u wall", "u array(f; n), wall float")


def rod_grad(u, wall, n):
    """Gradient of rod with respect to (u, wall)."""
    u = u.copy()
    u_1s = []
    saveds = []
    u_2s = []
    for _ in range(n):
        u_1 = u[1:-1].copy()
        u_1s.append(u_1)
        u[1:-1] = 0.5 * (u[2:] + u[:-2])
        u_2 = u.copy()
        u_2s.append(u_2)
        _, saved = reflect_fwd(u, wall)
        saveds.append(saved)

    # return np.sum(u**2)
    u_bar = 2 * u
    wall_bar = 0.0
    for _ in range(n):
        saved = saveds.pop()
        u_2 = u_2s.pop()
        # reflect(u, wall)
        wall_1_bar = reflect_rev(saved, u_bar)
        u[...] = u_2
        wall_bar += wall_1_bar
        u_1 = u_1s.pop()
        u[1:-1] = u_1
        # u[1:-1] = 0.5 * (u[2:] + u[:-2])
        u_3_bar = u_bar[1:-1].copy()
        u_bar[1:-1] = 0.0
        u_4_bar = 0.5 * u_3_bar
        u_bar[2:] += u_4_bar
        u_bar[:-2] += u_4_bar
    return u_bar, wall_bar
