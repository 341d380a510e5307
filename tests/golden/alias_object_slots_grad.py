import numpy as np
from autotangent.runtime import namespace, pair, put_back, shadowed_pair, snapshot

drift_fwd, drift_rev = shadowed_pair(
    drift,
    "state w",
    "state tests.programs.alias_object_slots:State{position: array(f; n), velocity: array(f; n)}, w float",
)
kick_fwd, kick_rev = pair(
    kick,
    "state w",
    "state tests.programs.alias_object_slots:State{position: array(f; n), velocity: array(f; n)}, w float",
)


def travelled_grad(x, v, w):
    """Gradient of travelled with respect to (x, v, w)."""
    t_1 = x * 1.0
    t_1_bar = np.zeros_like(t_1)
    t_2 = v * 1.0
    t_2_bar = np.zeros_like(t_2)
    state_bar = namespace(position=t_1_bar, velocity=t_2_bar)
    state = State(t_1, t_2)
    states = []
    state_bars = []
    saveds = []
    state_1s = []
    saved_1s = []
    state_2s = []
    state_3s = []
    for _ in range(2):
        state_1 = snapshot(state)
        state_1s.append(state_1)
        _, saved = kick_fwd(state, w)
        saveds.append(saved)
        states.append(state)
        state_bars.append(state_bar)
        state_2 = state.position
        state_2s.append(state_2)
        state_3 = state.velocity
        state_3s.append(state_3)
        (state, state_bar), saved_1 = drift_fwd(state, w, state_bar=state_bar)
        saved_1s.append(saved_1)
    state_4 = state.velocity[...].copy()
    state.velocity *= state.position

    # return np.sum(state.position**2) + np.sum(state.velocity)
    state_bar.position += 2 * state.position
    state_bar.velocity += 1
    state.velocity[...] = state_4
    # state.velocity *= state.position
    state_5_bar = state_bar.velocity[...].copy()
    state_bar.velocity[...] = 0.0
    state_bar.velocity += state.position * state_5_bar
    state_bar.position += state.velocity * state_5_bar
    w_bar = 0.0
    for _ in range(2):
        saved_1 = saved_1s.pop()
        state_2 = state_2s.pop()
        state_3 = state_3s.pop()
        state = states.pop()
        # state = drift(state, w)
        w_1_bar = drift_rev(saved_1)
        state.position = state_2
        state.velocity = state_3
        w_bar += w_1_bar
        saved = saveds.pop()
        state_1 = state_1s.pop()
        state_bar = state_bars.pop()
        # kick(state, w)
        w_2_bar = kick_rev(saved, state_bar)
        put_back(state, state_1)
        w_bar += w_2_bar
    # t_2 = v * 1.0
    v_bar = t_2_bar.copy()
    # t_1 = x * 1.0
    x_bar = t_1_bar.copy()
    return x_bar, v_bar, w_bar
