from autotangent.runtime import put_back, snapshot, tangent, zeros

fall_jvp = tangent(
    Body.fall,
    "self gravity",
    "self tests.programs.alias_object_argument:Body{height: float, speed: float}, gravity float, dt float",
)


def impact_jvp(body, history, gravity, *, gravity_dot):
    """Value and tangent of impact along gravity_dot."""
    body_1 = snapshot(body, history)
    history_1 = snapshot(history, body)
    try:
        body_dot = zeros(body)
        history_dot = zeros(history)
        for _ in range(3):
            t_1, t_1_dot = fall_jvp(
                body, gravity, 0.1, self_dot=body_dot, gravity_dot=gravity_dot
            )
            history_dot.append(body_dot.height)
            history.append(body.height)
        history_dot[0] = history[1] * gravity_dot + gravity * history_dot[1]
        history[0] = gravity * history[1]
        return (
            history[0] + body.height**2 + body.speed,
            history_dot[0] + 2 * body.height * body_dot.height + body_dot.speed,
        )
    finally:
        put_back(body, body_1)
        put_back(history, history_1)
