from autotangent.runtime import tangent, zeros

weighted_jvp = tangent(weighted, "x", "x float")
repeated_jvp = tangent(repeated, "x", "x float")
counted_jvp = tangent(counted, "x", "x float, weights list(float)")


def primal_jvp(x, weights, *, x_dot):
    """Value and tangent of primal along x_dot."""
    t_1, t_1_dot = weighted_jvp(x, x_dot=x_dot)
    a_dot, b_dot, c_dot = t_1_dot
    a, b, c = t_1
    t_2, t_2_dot = repeated_jvp(x, x_dot=x_dot)
    t = t_2
    t_dot = t_2_dot
    u_1, u_1_dot = counted_jvp(x, weights, x_dot=x_dot)
    u = u_1
    u_dot = u_1_dot
    rest = (x * x, *weights)
    rest_dot = (2 * x * x_dot, *zeros(weights))
    large_1 = [w for w in (1.0, 2.0) if w > 1]
    large = (x, *large_1)
    large_dot = (x_dot, *zeros(large_1))
    place = (1, 2, x)
    place_dot = (0.0, 0.0, x_dot)
    grid_1 = np.ones((2, 3))
    grid = grid_1 * x
    grid_dot = x_dot * grid_1
    total = a * b * c + t[2] * t[1] + t[3] * t[4] + u[2] * u[0] + u[-1] + grid[place[:2]] * place[2]
    total_dot = (
        c * (b * a_dot + a * b_dot)
        + a * b * c_dot
        + t[1] * t_dot[2]
        + t[2] * t_dot[1]
        + t[4] * t_dot[3]
        + t[3] * t_dot[4]
        + u[0] * u_dot[2]
        + u[2] * u_dot[0]
        + u_dot[-1]
        + place[2] * grid_dot[place[:2]]
        + grid[place[:2]] * place_dot[2]
    )
    t_3 = sum(rest)
    t_4 = rest[0] * t_3
    return (
        total + t_4 * rest[-1] + large[0] * large[-1] * len(large),
        (
            total_dot
            + rest[-1] * (t_3 * rest_dot[0] + rest[0] * sum(rest_dot))
            + t_4 * rest_dot[-1]
            + len(large) * (large[-1] * large_dot[0] + large[0] * large_dot[-1])
        ),
    )
