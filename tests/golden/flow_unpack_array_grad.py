import math

import numpy as np
from autotangent.runtime import zeros


def four_body_grad(state, frame):
    """Gradient of four_body with respect to (state, frame)."""
    if len(state) < 2:
        raise ValueError('not enough values to unpack')
    x = state[0]
    y = state[1]
    velocity = []
    for v_1 in state[2:]:
        velocity.append(v_1)
    t_1, t_2 = frame
    a, b = t_1
    c, d = t_2
    vx, vy = velocity
    u, v = a * x + b * y, c * x + d * y
    first, middle, last = u, [v, vx], vy

    # return math.sin(first) * last + middle[0] * middle[1] + len(velocity) * u
    first_bar = last * math.cos(first)
    last_bar = math.sin(first)
    middle_bar = zeros(middle)
    middle_bar[0] += middle[1]
    middle_bar[1] += middle[0]
    u_bar = len(velocity)
    # first, middle, last = (u, [v, vx], vy)
    u_bar += first_bar
    v_bar = middle_bar[0]
    vx_bar = middle_bar[1]
    vy_bar = last_bar
    # u, v = a * x + b * y, c * x + d * y
    a_bar = x * u_bar
    b_bar = y * u_bar
    c_bar = x * v_bar
    x_bar = a * u_bar + c * v_bar
    d_bar = y * v_bar
    y_bar = b * u_bar + d * v_bar
    # vx, vy = velocity
    velocity_bar = zeros(velocity)
    velocity_bar[0] += vx_bar
    velocity_bar[1] += vy_bar
    # c, d = t_2
    t_2_bar = np.zeros_like(t_2)
    t_2_bar[0] = c_bar
    t_2_bar[1] += d_bar
    # a, b = t_1
    t_1_bar = np.zeros_like(t_1)
    t_1_bar[0] = a_bar
    t_1_bar[1] += b_bar
    # t_1, t_2 = frame
    frame_bar = np.zeros_like(frame)
    frame_bar[0] = t_1_bar
    frame_bar[1] += t_2_bar
    state_bar = np.zeros_like(state)
    for i in range(len(state[2:]) - 1, -1, -1):
        v_1 = state[2:][i]
        # velocity.append(v_1)
        t_3_bar = velocity_bar.pop()
        v_1_bar = t_3_bar
        state_bar[2:][i] += v_1_bar
    # y = state[1]
    state_bar[1] += y_bar
    # x = state[0]
    state_bar[0] += x_bar
    return state_bar, frame_bar
