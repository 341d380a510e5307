from autotangent.runtime import pair, put_back, snapshot, zeros

fall_fwd, fall_rev = pair(
    Body.fall,
    "self gravity",
    "self tests.programs.alias_object_argument:Body{height: float, speed: float}, gravity float, dt float",
)


def impact_grad(body, history, gravity):
    """Gradient of impact with respect to gravity."""
    body_1 = snapshot(body, history)
    history_1 = snapshot(history, body)
    try:
        saveds = []
        body_2s = []
        body_3s = []
        for _ in range(3):
            body_2 = body.speed
            body_2s.append(body_2)
            body_3 = body.height
            body_3s.append(body_3)
            _, saved = fall_fwd(body, gravity, 0.1)
            saveds.append(saved)
            history.append(body.height)
        history[0] = gravity * history[1]

        # return history[0] + body.height**2 + body.speed
        history_bar = zeros(history)
        history_bar[0] += 1
        body_bar = zeros(body)
        body_bar.height += 2 * body.height
        body_bar.speed += 1
        # history[0] = gravity * history[1]
        gravity_bar = history[1] * history_bar[0]
        history_bar[1] += gravity * history_bar[0]
        history_bar[0] = 0.0
        for _ in range(3):
            # history.append(body.height)
            t_1_bar = history_bar.pop()
            body_bar.height += t_1_bar
            saved = saveds.pop()
            body_2 = body_2s.pop()
            body_3 = body_3s.pop()
            # body.fall(gravity, 0.1)
            gravity_1_bar = fall_rev(saved, body_bar)
            body.speed = body_2
            body.height = body_3
            gravity_bar += gravity_1_bar
        return gravity_bar
    finally:
        put_back(body, body_1)
        put_back(history, history_1)
