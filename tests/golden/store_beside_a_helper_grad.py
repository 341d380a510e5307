import numpy as np
from autotangent.runtime import pair, zeros

filled_fwd, filled_rev = pair(filled, "v rate", "v array(f; n), rate float")
drawn_fwd, drawn_rev = pair(
    drawn,
    "tank rate",
    "tank tests.programs.store_beside_a_helper:Tank{level: float}, rate float",
)


def flows_grad(x, w, u):
    """Gradient of flows with respect to (x, w, u)."""
    tank, v = Tank(w), u * w
    used = tank.level * tank.level + v[0] * v[0]
    flow, leak = np.zeros(len(u)), np.ones(len(u))
    flow_1 = w / (1.5 + x**2)
    flow[2] = flow_1
    tank_1 = tank.level
    flow_2, saved = drawn_fwd(tank, x)
    flow += flow_2
    leak[1] = w / x
    v_1 = v.copy()
    leak_1, saved_1 = filled_fwd(v, x)
    leak_2 = leak.copy()
    leak[...] = leak * leak_1
    t_1 = np.sum(leak)
    t_2 = t_1 * used * tank.level

    # return np.sum(u * flow) + np.sum(leak) * used * tank.level * v[0]
    u_bar = flow.copy()
    flow_bar = u
    leak_bar = np.full_like(u, used * tank.level * v[0])
    used_bar = t_1 * tank.level * v[0]
    tank_bar = zeros(tank)
    tank_bar.level += t_1 * used * v[0]
    v_bar = np.zeros_like(v)
    v_bar[0] = t_2
    leak[...] = leak_2
    # leak *= filled(v, x)
    x_bar = filled_rev(saved_1, leak @ leak_bar, v_bar)
    v[...] = v_1
    leak_bar *= leak_1
    # leak[1] = w / x
    w_bar = leak_bar[1] / x
    x_bar -= leak[1] * w_bar
    # flow += drawn(tank, x)
    rate_1_bar = drawn_rev(saved, np.sum(flow_bar), tank_bar)
    tank.level = tank_1
    x_bar += rate_1_bar
    # flow[2] = w / (1.5 + x**2)
    flow_bar = flow_bar.copy()
    flow_3_bar = flow_bar[2] / (1.5 + x**2)
    w_bar += flow_3_bar
    x_bar -= 2 * x * flow_1 * flow_3_bar
    # used = tank.level * tank.level + v[0] * v[0]
    tank_bar.level += 2 * tank.level * used_bar
    v_bar[0] += 2 * v[0] * used_bar
    # tank, v = Tank(w), u * w
    u_bar += w * v_bar
    w_bar += tank_bar.level + u @ v_bar
    return x_bar, w_bar, u_bar
