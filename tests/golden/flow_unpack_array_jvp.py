import math


def four_body_jvp(state, frame, *, state_dot, frame_dot):
    """Value and tangent of four_body along (state_dot, frame_dot)."""
    if len(state) < 2:
        raise ValueError('not enough values to unpack')
    x = state[0]
    x_dot = state_dot[0]
    y = state[1]
    y_dot = state_dot[1]
    velocity = []
    velocity_dot = []
    for v_1, v_1_dot in zip(state[2:], state_dot[2:]):
        velocity_dot.append(v_1_dot)
        velocity.append(v_1)
    t_1_dot, t_2_dot = frame_dot
    t_1, t_2 = frame
    a_dot, b_dot = t_1_dot
    a, b = t_1
    c_dot, d_dot = t_2_dot
    c, d = t_2
    vx_dot, vy_dot = velocity_dot
    vx, vy = velocity
    u_dot, v_dot = (
        x * a_dot + a * x_dot + y * b_dot + b * y_dot,
        x * c_dot + c * x_dot + y * d_dot + d * y_dot,
    )
    u, v = a * x + b * y, c * x + d * y
    first_dot, middle_dot, last_dot = u_dot, [v_dot, vx_dot], vy_dot
    first, middle, last = (u, [v, vx], vy)
    t_3 = math.sin(first)
    return (
        t_3 * last + middle[0] * middle[1] + len(velocity) * u,
        (
            last * math.cos(first) * first_dot
            + t_3 * last_dot
            + middle[1] * middle_dot[0]
            + middle[0] * middle_dot[1]
            + len(velocity) * u_dot
        ),
    )
