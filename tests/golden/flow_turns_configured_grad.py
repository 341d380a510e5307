import numpy as np
from autotangent.runtime import add_into, applied, pair, zeros

layer_sin = applied(layer, act=np.sin)
layer_fwd, layer_rev = pair(
    layer,
    "x w",
    "x array(f; n), w float, b float, act function(numpy:tanh), more dict()",
)
layer_sin_fwd, layer_sin_rev = pair(
    layer_sin,
    "x w more",
    "x array(f; n), w float, b float, more dict(gain: float)",
)
layer_1_fwd, layer_1_rev = pair(
    layer,
    "x w b",
    "x array(f; n), w float, b float, act function(numpy:tanh), more dict()",
)


def network_grad(x, w, b):
    """Gradient of network with respect to (x, w, b)."""
    settings = [{"w": w, "b": b}, {"w": w * 2, "gain": 1.5, "act": np.sin}, {"w": b}]
    s = settings[0]
    x, saved = layer_1_fwd(x, w=s['w'], b=s['b'])
    s_1 = s
    s = settings[1]
    more = {'gain': s['gain']}
    x, saved_1 = layer_sin_fwd(x, w=s['w'], **more)
    s_2 = s
    s = settings[2]
    x, saved_2 = layer_fwd(x, w=s['w'])
    parts = [{"scale": w, "act": np.tanh}, {"shift": b}, {"act": np.cos}]
    part = parts[0]
    x_1 = x
    x = part["scale"] * x
    x = np.tanh(x)
    part = parts[1]
    x = x + part["shift"]
    part = parts[2]
    x = np.cos(x)
    steps = [np.sin, ("scale", w), None, np.ones(3)]
    step = steps[0]
    x = np.sin(x)
    step = steps[1]
    x = x * step[1]
    step = steps[2]
    step = steps[3]
    x = x + step

    # return np.sum(x) * len(steps)
    x_bar = np.full_like(x, len(steps))
    # x = x + step
    step_bar = x_bar
    # step = steps[3]
    steps_bar = zeros(steps)
    steps_bar[3] += step_bar
    # x = x * step[1]
    part = parts[0]
    x_2 = part['scale'] * x_1
    x_3 = np.tanh(x_2)
    part_1 = parts[1]
    x_4 = x_3 + part_1['shift']
    x_5 = np.cos(x_4)
    x_6 = np.sin(x_5)
    step = steps[1]
    step_bar = zeros(step)
    step_bar[1] += x_6 @ x_bar
    x_bar = step[1] * x_bar
    # step = steps[1]
    add_into(steps_bar[1], step_bar)
    # x = step(x)
    x_bar = np.cos(x_5) * x_bar
    # steps = [np.sin, ("scale", w), None, np.ones(3)]
    w_bar = steps_bar[1][1]
    # x = part["act"](x)
    x_bar = -np.sin(x_4) * x_bar
    # x = x + part["shift"]
    part_bar = zeros(part_1)
    part_bar['shift'] += np.sum(x_bar)
    # part = parts[1]
    parts_bar = zeros(parts)
    add_into(parts_bar[1], part_bar)
    # x = part["act"](x)
    x_bar = (1 - x_3**2) * x_bar
    # x = part["scale"] * x
    part_bar = zeros(part)
    part_bar['scale'] += x_1 @ x_bar
    x_bar = part['scale'] * x_bar
    # part = parts[0]
    add_into(parts_bar[0], part_bar)
    # parts = [{"scale": w, "act": np.tanh}, {"shift": b}, {"act": np.cos}]
    w_bar += parts_bar[0]['scale']
    b_bar = parts_bar[1]['shift']
    # x = layer(x, **s)
    x_7_bar = x_bar
    x_bar = np.zeros_like(x)
    s_bar = zeros(s)
    s_bar['w'] += layer_rev(saved_2, x_7_bar, x_bar)
    # s = settings[2]
    settings_bar = zeros(settings)
    add_into(settings_bar[2], s_bar)
    # x = layer(x, **s)
    x_8_bar = x_bar
    x_bar = np.zeros_like(x)
    more_bar = zeros(more)
    s_bar = zeros(s_2)
    s_bar['w'] += layer_sin_rev(saved_1, x_8_bar, x_bar, more_bar)
    s_bar['gain'] += more_bar['gain']
    # s = settings[1]
    add_into(settings_bar[1], s_bar)
    # x = layer(x, **s)
    x_9_bar = x_bar
    x_bar = np.zeros_like(x)
    w_1_bar, b_1_bar = layer_1_rev(saved, x_9_bar, x_bar)
    s_bar = zeros(s_1)
    s_bar['w'] += w_1_bar
    s_bar['b'] += b_1_bar
    # s = settings[0]
    add_into(settings_bar[0], s_bar)
    # settings = [{"w": w, "b": b}, {"w": w * 2, "gain": 1.5, "act": np.sin}, {"w": b}]
    w_bar += settings_bar[0]['w'] + 2 * settings_bar[1]['w']
    b_bar += settings_bar[0]['b'] + settings_bar[2]['w']
    return x_bar, w_bar, b_bar
