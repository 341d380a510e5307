import numpy as np
from autotangent.runtime import tangent

grown_jvp = tangent(grown, "buffer x", "buffer array(f; ?), x float")
tripled_jvp = tangent(tripled, "buffer x", "buffer array(f; ?), x float")


def settled_jvp(x, w, *, x_dot, w_dot):
    """Value and tangent of settled along (x_dot, w_dot)."""
    buffer = np.array([x, w])
    buffer_dot = np.array([x_dot, w_dot])
    state = {"a": x}
    state_dot = {'a': x_dot}
    t_1_1, t_1_1_dot = grown_jvp(buffer, w, buffer_dot=buffer_dot, x_dot=w_dot)
    t_1 = t_1_1
    t_1_dot = t_1_1_dot
    t_2_1, t_2_1_dot = tripled_jvp(buffer, x, buffer_dot=buffer_dot, x_dot=x_dot)
    t_2 = t_2_1
    t_2_dot = t_2_1_dot
    state_dot['a'] = t_1_dot
    state['a'] = t_1
    state_dot['b'] = t_2_dot
    state['b'] = t_2
    return (
        state['a'] * state['b'],
        state['b'] * state_dot['a'] + state['a'] * state_dot['b'],
    )
