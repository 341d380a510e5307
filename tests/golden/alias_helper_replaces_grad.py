import numpy as np
from autotangent.runtime import namespace, put_back, shadowed_pair, shadows, snapshot

settle_fwd, settle_rev = shadowed_pair(
    settle,
    "state rate",
    "state dict(level: array(f; n)), rate float",
)
drift_fwd, drift_rev = shadowed_pair(
    Body.drift,
    "self",
    "self tests.programs.alias_helper_replaces:Body{place: array(f; n), speed: array(f; n)}, dt float",
)
kick_fwd, kick_rev = shadowed_pair(
    Body.kick,
    "self force",
    "self tests.programs.alias_helper_replaces:Body{place: array(f; n), speed: array(f; n)}, force array(f; n), dt float",
)


def action_grad(x, v, k):
    """Gradient of action with respect to (x, v, k)."""
    x_bar = shadows(x)
    v_bar = shadows(v)
    body_bar = namespace(place=x_bar, speed=v_bar)
    body = Body(x, v)
    t_1_bars = []
    saveds = []
    body_1s = []
    saved_1s = []
    body_2s = []
    for _ in range(3):
        t_1 = -k * body.place
        t_1_bar = np.zeros_like(t_1)
        t_1_bars.append(t_1_bar)
        body_1 = body.speed
        body_1s.append(body_1)
        _, saved = kick_fwd(body, t_1, 0.1, self_bar=body_bar, force_bar=t_1_bar)
        saveds.append(saved)
        body_2 = body.place
        body_2s.append(body_2)
        _, saved_1 = drift_fwd(body, 0.1, self_bar=body_bar)
        saved_1s.append(saved_1)
    t_2 = v * k
    t_2_bar = np.zeros_like(t_2)
    state_bar = {'level': t_2_bar}
    state = {'level': t_2}
    state_1 = snapshot(state)
    (t_3, t_3_bar), saved_2 = settle_fwd(state, k, state_bar=state_bar)
    settled_bar, _ = t_3_bar
    settled, total = t_3
    state_2 = snapshot(state)
    (t_4, t_4_bar), saved_3 = settle_fwd(state, 2.0 * k, state_bar=state_bar)
    drained_bar, _ = t_4_bar
    drained, _ = t_4
    t_5 = body.place**2
    t_6 = np.sum(settled * state['level'] + drained)

    # return np.sum(body.place**2 * x + v * body.speed) + total * np.sum(settled * s ...
    body_bar.place += 2 * body.place * x
    x_bar += t_5
    v_bar += body.speed
    body_bar.speed += v
    total_bar = t_6
    settled_bar += total * state['level']
    state_bar['level'] += total * settled
    drained_bar += total
    # t_4, t_4_bar = settle(state, 2.0 * k, state_bar=state_bar)
    rate_1_bar = settle_rev(saved_3)
    put_back(state, state_2)
    k_bar = 2 * rate_1_bar
    # settled, total = settle(state, k)
    t_3_bar[1] += total_bar
    # t_3, t_3_bar = settle(state, k, state_bar=state_bar)
    rate_2_bar = settle_rev(saved_2)
    put_back(state, state_1)
    k_bar += rate_2_bar
    # t_2 = v * k
    v_bar += k * t_2_bar
    k_bar += v @ t_2_bar
    for _ in range(3):
        saved_1 = saved_1s.pop()
        body_2 = body_2s.pop()
        # body.drift(0.1)
        drift_rev(saved_1)
        body.place = body_2
        saved = saveds.pop()
        body_1 = body_1s.pop()
        # body.kick(-k * body.place, 0.1)
        kick_rev(saved)
        body.speed = body_1
        t_1_bar = t_1_bars.pop()
        # t_1 = -k * body.place
        k_bar -= body.place @ t_1_bar
        body_bar.place -= k * t_1_bar
    return x_bar, v_bar, k_bar
