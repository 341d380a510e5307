import numpy as np
from autotangent.runtime import namespace, tangent, zeros

call_jvp = tangent(
    Layer.__call__,
    "self t",
    "self tests.programs.call_function_held:Layer{weight: float, act: choice(numpy:tanh, numpy:sin, tests.programs.call_function_held:square), scale: function(tests.programs.call_function_held:half)}, t float",
)
moved_jvp = tangent(
    Body.moved,
    "self at",
    "self tests.programs.call_function_held:Body{force: tests.programs.call_function_held:Layer{weight: float, act: choice(numpy:tanh, numpy:sin, tests.programs.call_function_held:square), scale: function(tests.programs.call_function_held:half)}, mass: float}, at float, step float",
)
moved_1_jvp = tangent(
    Body.moved,
    "self at",
    "self tests.programs.call_function_held:Body{force: choice(tests.programs.call_function_held:square, numpy:cos), mass: float}, at float, step float",
)
square_jvp = tangent(square, "t", "t float")


def network_jvp(x, w, *, x_dot, w_dot):
    """Value and tangent of network along (x_dot, w_dot)."""
    layers = [Layer(w), Layer(x * w, np.sin), Layer(x, square)]
    layers_dot = [
        namespace(weight=w_dot, act=None, scale=None),
        namespace(weight=w * x_dot + x * w_dot, act=zeros(np.sin), scale=None),
        namespace(weight=x_dot, act=zeros(square), scale=None),
    ]
    y = x
    y_dot = x_dot
    for layer, layer_dot in zip(layers, layers_dot):
        y_1, y_1_dot = call_jvp(layer, y, self_dot=layer_dot, t_dot=y_dot)
        y = y_1
        y_dot = y_1_dot
    spring = Body(layers[0], 2.0)
    spring_dot = namespace(force=layers_dot[0], mass=0.0)
    if x > 0.0:
        drag = Body(square, w)
        drag_dot = namespace(force=zeros(square), mass=w_dot)
    else:
        drag = Body(np.cos, x)
        drag_dot = namespace(force=zeros(np.cos), mass=x_dot)
    y_2, y_2_dot = moved_jvp(spring, y, 0.1, self_dot=spring_dot, at_dot=y_dot)
    y = y_2
    y_dot = y_2_dot
    y_3, y_3_dot = moved_1_jvp(drag, y, 0.2, self_dot=drag_dot, at_dot=y_dot)
    y = y_3
    y_dot = y_3_dot
    drag_dot.force = zeros(np.sin)
    drag.force = np.sin
    if drag.force is square:
        pushed_1, pushed_1_dot = square_jvp(w, t_dot=w_dot)
        pushed = pushed_1
        pushed_dot = pushed_1_dot
    elif drag.force is np.cos:
        pushed = np.cos(w)
        pushed_dot = -np.sin(w) * w_dot
    else:
        pushed = np.sin(w)
        pushed_dot = np.cos(w) * w_dot
    f = chosen("square")
    if f is square:
        squared_1, squared_1_dot = square_jvp(y, t_dot=y_dot)
        squared = squared_1
        squared_dot = squared_1_dot
    else:
        squared = np.cos(y)
        squared_dot = -np.sin(y) * y_dot
    y = y + pushed * squared
    y_dot = y_dot + squared * pushed_dot + pushed * squared_dot
    for k in range(2):
        f = chosen("cube" if k else "square")
        if f is square:
            kept_1, kept_1_dot = square_jvp(x * y, t_dot=y * x_dot + x * y_dot)
            kept = kept_1
            kept_dot = kept_1_dot
        else:
            kept = np.cos(x * y)
            kept_dot = -np.sin(x * y) * (y * x_dot + x * y_dot)
        y = y + kept
        y_dot = y_dot + kept_dot
    return y, y_dot
