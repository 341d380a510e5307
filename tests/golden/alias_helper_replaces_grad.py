import numpy as np
from autotangent.runtime import namespace, own, put_back, shadowed_pair, shadows, snapshot

settle_fwd, settle_rev = shadowed_pair(
    settle,
    "state rate",
    "state dict(level: array(f; n)), rate array(f; n)",
)
settle_1_fwd, settle_1_rev = shadowed_pair(
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
    x, v = own(x, v)
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
        body_1 = snapshot(body)
        body_1s.append(body_1)
        _, saved = kick_fwd(body, t_1, 0.1, self_bar=body_bar, force_bar=t_1_bar)
        saveds.append(saved)
        body_2 = snapshot(body)
        body_2s.append(body_2)
        _, saved_1 = drift_fwd(body, 0.1, self_bar=body_bar)
        saved_1s.append(saved_1)
    state_bar = {'level': v_bar}
    state = {"level": v}
    state_1 = snapshot(state)
    (t_2, t_2_bar), saved_2 = settle_1_fwd(state, k, state_bar=state_bar)
    settled_bar, _ = t_2_bar
    settled, total = t_2
    state_2 = snapshot(state)
    (t_3, t_3_bar), saved_3 = settle_fwd(state, x, state_bar=state_bar, rate_bar=x_bar)
    drained_bar, _ = t_3_bar
    drained, _ = t_3
    t_4 = body.place**2
    t_5 = np.sum(settled * state['level'] + drained)

    # return np.sum(body.place**2 * x + v * body.speed) + total * np.sum(settled * s ...
    body_bar.place += 2 * body.place * x
    x_bar += t_4
    v_bar += body.speed
    body_bar.speed += v
    total_bar = t_5
    settled_bar += total * state['level']
    state_bar['level'] += total * settled
    drained_bar += total
    # t_3, t_3_bar = settle(state, x, state_bar=state_bar, rate_bar=x_bar)
    settle_rev(saved_3)
    put_back(state, state_2)
    # settled, total = settle(state, k)
    t_2_bar[1] += total_bar
    # t_2, t_2_bar = settle(state, k, state_bar=state_bar)
    k_bar = settle_1_rev(saved_2)
    put_back(state, state_1)
    for _ in range(3):
        saved_1 = saved_1s.pop()
        body_2 = body_2s.pop()
        # body.drift(0.1)
        drift_rev(saved_1)
        put_back(body, body_2)
        saved = saveds.pop()
        body_1 = body_1s.pop()
        # body.kick(-k * body.place, 0.1)
        kick_rev(saved)
        put_back(body, body_1)
        t_1_bar = t_1_bars.pop()
        # t_1 = -k * body.place
        k_bar -= np.sum(body.place * t_1_bar)
        body_bar.place -= k * t_1_bar
    return x_bar, v_bar, k_bar
