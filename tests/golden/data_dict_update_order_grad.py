import numpy as np
from autotangent.runtime import pair, zeros

tripled_fwd, tripled_rev = pair(tripled, "buffer x", "buffer array(f; ?), x float")
grown_fwd, grown_rev = pair(grown, "buffer x", "buffer array(f; ?), x float")


def settled_grad(x, w):
    """Gradient of settled with respect to (x, w)."""
    buffer = np.array([x, w])
    state = {"a": x}
    buffer_1 = buffer.copy()
    t_1, saved = grown_fwd(buffer, w)
    buffer_2 = buffer.copy()
    t_2, saved_1 = tripled_fwd(buffer, x)
    state['a'] = t_1
    state['b'] = t_2

    # return state["a"] * state["b"]
    state_bar = zeros(state)
    state_bar['a'] += state['b']
    state_bar['b'] += state['a']
    # state.update(a=grown(buffer, w), b=tripled(buffer, x))
    t_2_bar = state_bar['b']
    state_bar['b'] = 0.0
    t_1_bar = state_bar['a']
    state_bar['a'] = 0.0
    buffer_bar = np.zeros_like(buffer)
    x_bar = tripled_rev(saved_1, t_2_bar, buffer_bar)
    buffer[...] = buffer_2
    w_bar = grown_rev(saved, t_1_bar, buffer_bar)
    buffer[...] = buffer_1
    # state = {"a": x}
    x_bar += state_bar['a']
    # buffer = np.array([x, w])
    buffer_3_bars = buffer_bar
    x_bar += buffer_3_bars[0]
    w_bar += buffer_3_bars[1]
    return x_bar, w_bar
