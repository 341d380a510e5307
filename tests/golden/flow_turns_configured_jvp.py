import numpy as np
from autotangent.runtime import applied, tangent, zeros

layer_sin = applied(layer, act=np.sin)
layer_jvp = tangent(
    layer,
    "x w b",
    "x array(f; n), w float, b float, act function(numpy:tanh), more dict()",
)
layer_sin_jvp = tangent(
    layer_sin,
    "x w more",
    "x array(f; n), w float, b float, more dict(gain: float)",
)
layer_1_jvp = tangent(
    layer,
    "x w",
    "x array(f; n), w float, b float, act function(numpy:tanh), more dict()",
)


def network_jvp(x, w, b, *, x_dot, w_dot, b_dot):
    """Value and tangent of network along (x_dot, w_dot, b_dot)."""
    settings = [{"w": w, "b": b}, {"w": w * 2, "gain": 1.5, "act": np.sin}, {"w": b}]
    settings_dot = (
        {'w': w_dot, 'b': b_dot},
        {'w': 2 * w_dot, 'gain': 0.0, 'act': zeros(np.sin)},
        {'w': b_dot},
    )
    s = settings[0]
    s_dot = settings_dot[0]
    x_1, x_1_dot = layer_jvp(
        x, w=s['w'], b=s['b'], x_dot=x_dot, w_dot=s_dot['w'], b_dot=s_dot['b']
    )
    x = x_1
    x_dot = x_1_dot
    s = settings[1]
    s_dot = settings_dot[1]
    x_2, x_2_dot = layer_sin_jvp(
        x,
        w=s['w'],
        gain=s['gain'],
        x_dot=x_dot,
        w_dot=s_dot['w'],
        more_dot={'gain': s_dot['gain']},
    )
    x = x_2
    x_dot = x_2_dot
    s = settings[2]
    s_dot = settings_dot[2]
    x_3, x_3_dot = layer_1_jvp(x, w=s['w'], x_dot=x_dot, w_dot=s_dot['w'])
    x = x_3
    x_dot = x_3_dot
    parts_1 = {'act': np.cos}
    parts = ({'scale': w, 'act': np.tanh}, {'shift': b}, parts_1)
    parts_dot = (
        {'scale': w_dot, 'act': zeros(np.tanh)},
        {'shift': b_dot},
        zeros(parts_1),
    )
    part = parts[0]
    part_dot = parts_dot[0]
    x_dot = part_dot['scale'] * x + part['scale'] * x_dot
    x = part["scale"] * x
    x = np.tanh(x)
    x_dot = (1 - x**2) * x_dot
    part = parts[1]
    part_dot = parts_dot[1]
    x = x + part["shift"]
    x_dot = x_dot + part_dot['shift']
    part = parts[2]
    x_dot = -np.sin(x) * x_dot
    x = np.cos(x)
    steps_1 = np.ones(3)
    steps = (np.sin, ('scale', w), None, steps_1)
    steps_dot = (
        zeros(np.sin),
        (zeros('scale'), w_dot),
        zeros(None),
        np.zeros_like(steps_1),
    )
    step = steps[0]
    x_dot = np.cos(x) * x_dot
    x = np.sin(x)
    step = steps[1]
    step_dot = steps_dot[1]
    x_dot = step[1] * x_dot + step_dot[1] * x
    x = x * step[1]
    step = steps[2]
    step = steps[3]
    step_dot = steps_dot[3]
    x = x + step
    x_dot = x_dot + step_dot
    return np.sum(x) * len(steps), len(steps) * np.sum(x_dot)
