import numpy as np
from autotangent.runtime import namespace, tangent

drawn_jvp = tangent(
    drawn,
    "tank rate",
    "tank tests.programs.store_beside_a_helper:Tank{level: float}, rate float",
)
filled_jvp = tangent(filled, "v rate", "v array(f; n), rate float")


def flows_jvp(x, w, u, *, x_dot, w_dot, u_dot):
    """Value and tangent of flows along (x_dot, w_dot, u_dot)."""
    tank_dot, v_dot = namespace(level=w_dot), w * u_dot + w_dot * u
    tank, v = Tank(w), u * w
    used = tank.level * tank.level + v[0] * v[0]
    used_dot = 2 * tank.level * tank_dot.level + 2 * v[0] * v_dot[0]
    t_1 = np.zeros(len(u))
    t_2 = np.ones(len(u))
    flow_dot, leak_dot = np.zeros_like(t_1), np.zeros_like(t_2)
    flow, leak = t_1, t_2
    flow_1 = 1.5 + x**2
    flow_2 = w / flow_1
    flow_dot[2] = (w_dot - 2 * flow_2 * x * x_dot) / flow_1
    flow[2] = flow_2
    flow_3, flow_3_dot = drawn_jvp(tank, x, tank_dot=tank_dot, rate_dot=x_dot)
    flow_dot += flow_3_dot
    flow += flow_3
    leak_dot[1] = (w_dot - w * x_dot / x) / x
    leak[1] = w / x
    leak_1, leak_1_dot = filled_jvp(v, x, v_dot=v_dot, rate_dot=x_dot)
    leak_dot[...] = leak_1 * leak_dot + leak_1_dot * leak
    leak[...] = leak * leak_1
    t_3 = np.sum(leak)
    t_4 = t_3 * used
    t_5 = t_4 * tank.level
    return (
        np.sum(u * flow) + t_5 * v[0],
        (
            np.sum(flow * u_dot + u * flow_dot)
            + v[0] * (
                tank.level * (used * np.sum(leak_dot) + t_3 * used_dot)
                + t_4 * tank_dot.level
            )
            + t_5 * v_dot[0]
        ),
    )
