import numpy as np
from autotangent.runtime import namespace, tangent

kick_jvp = tangent(
    Body.kick,
    "self force",
    "self tests.programs.alias_helper_replaces:Body{place: array(f; n), speed: array(f; n)}, force array(f; n), dt float",
)
drift_jvp = tangent(
    Body.drift,
    "self",
    "self tests.programs.alias_helper_replaces:Body{place: array(f; n), speed: array(f; n)}, dt float",
)
settle_jvp = tangent(settle, "state rate", "state dict(level: array(f; n)), rate float")


def action_jvp(x, v, k, *, x_dot, v_dot, k_dot):
    """Value and tangent of action along (x_dot, v_dot, k_dot)."""
    body = Body(x, v)
    body_dot = namespace(place=x_dot, speed=v_dot)
    for _ in range(3):
        t_1, t_1_dot = kick_jvp(
            body,
            -k * body.place,
            0.1,
            self_dot=body_dot,
            force_dot=-k_dot * body.place - k * body_dot.place,
        )
        t_2, t_2_dot = drift_jvp(body, 0.1, self_dot=body_dot)
    state = {"level": v * k}
    state_dot = {'level': k * v_dot + k_dot * v}
    t_3, t_3_dot = settle_jvp(state, k, state_dot=state_dot, rate_dot=k_dot)
    settled_dot, total_dot = t_3_dot
    settled, total = t_3
    t_4, t_4_dot = settle_jvp(state, 2.0 * k, state_dot=state_dot, rate_dot=2 * k_dot)
    drained_dot, _ = t_4_dot
    drained, _ = t_4
    t_5 = body.place**2
    t_6 = np.sum(settled * state['level'] + drained)
    return (
        np.sum(t_5 * x + v * body.speed) + total * t_6,
        (
            np.sum(
                (
                    2 * x * body.place * body_dot.place
                    + t_5 * x_dot
                    + body.speed * v_dot
                    + v * body_dot.speed
                ),
            )
            + t_6 * total_dot
            + (
                total
                * np.sum(
                    (
                        state['level'] * settled_dot
                        + settled * state_dot['level']
                        + drained_dot
                    ),
                )
            )
        ),
    )
