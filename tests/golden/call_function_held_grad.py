import numpy as np
from autotangent.runtime import add_into, pair, zeros

square_fwd, square_rev = pair(square, "t", "t float")
moved_fwd, moved_rev = pair(
    Body.moved,
    "self at",
    "self tests.programs.call_function_held:Body{force: choice(tests.programs.call_function_held:square, numpy:cos), mass: float}, at float, step float",
)
moved_1_fwd, moved_1_rev = pair(
    Body.moved,
    "self at",
    "self tests.programs.call_function_held:Body{force: tests.programs.call_function_held:Layer{weight: float, act: choice(numpy:tanh, numpy:sin, tests.programs.call_function_held:square), scale: function(tests.programs.call_function_held:half)}, mass: float}, at float, step float",
)
call_fwd, call_rev = pair(
    Layer.__call__,
    "self t",
    "self tests.programs.call_function_held:Layer{weight: float, act: choice(numpy:tanh, numpy:sin, tests.programs.call_function_held:square), scale: function(tests.programs.call_function_held:half)}, t float",
)


def network_grad(x, w):
    """Gradient of network with respect to (x, w)."""
    layers = [Layer(w), Layer(x * w, np.sin), Layer(x, square)]
    y = x
    saveds = []
    for layer in layers:
        y, saved = call_fwd(layer, y)
        saveds.append(saved)
    spring = Body(layers[0], 2.0)
    if x > 0.0:
        drag = Body(square, w)
    else:
        drag = Body(np.cos, x)
    y, saved_1 = moved_1_fwd(spring, y, 0.1)
    y, saved_2 = moved_fwd(drag, y, 0.2)
    drag_1 = drag.force
    drag.force = np.sin
    if drag.force is square:
        pushed, saved_3 = square_fwd(w)
    elif drag.force is np.cos:
        pushed = np.cos(w)
    else:
        pushed = np.sin(w)
    f = chosen("square")
    if f is square:
        squared, saved_4 = square_fwd(y)
    else:
        squared = np.cos(y)
    y_1 = y
    y = y + pushed * squared
    f_1 = f
    ys = []
    fs = []
    saved_5s = []
    for k in range(2):
        f = chosen("cube" if k else "square")
        fs.append(f)
        if f is square:
            kept, saved_5 = square_fwd(x * y)
            saved_5s.append(saved_5)
        else:
            kept = np.cos(x * y)
        ys.append(y)
        y = y + kept

    # return y
    y_bar = 1.0
    x_bar = 0.0
    for k in range(1, -1, -1):
        # y = y + kept
        kept_bar = y_bar
        f = fs.pop()
        y = ys.pop()
        if f is square:
            saved_5 = saved_5s.pop()
            # kept = square(x * y)
            kept_1_bar = square_rev(saved_5, kept_bar)
            x_bar += y * kept_1_bar
            y_bar = y_bar + x * kept_1_bar
        else:
            # kept = np.cos(x * y)
            kept_2_bar = -np.sin(x * y) * kept_bar
            x_bar += y * kept_2_bar
            y_bar = y_bar + x * kept_2_bar
    # y = y + pushed * squared
    pushed_bar = squared * y_bar
    squared_bar = pushed * y_bar
    if f_1 is square:
        # squared = square(y)
        y_bar += square_rev(saved_4, squared_bar)
    else:
        # squared = np.cos(y)
        y_bar -= np.sin(y_1) * squared_bar
    if drag.force is square:
        # pushed = square(w)
        w_bar = square_rev(saved_3, pushed_bar)
    elif drag.force is np.cos:
        # pushed = np.cos(w)
        w_bar = -np.sin(w) * pushed_bar
    else:
        # pushed = np.sin(w)
        w_bar = np.cos(w) * pushed_bar
    drag.force = drag_1
    # y = drag.moved(y, 0.2)
    drag_bar = zeros(drag)
    y_bar = moved_rev(saved_2, y_bar, drag_bar)
    # y = spring.moved(y, 0.1)
    spring_bar = zeros(spring)
    y_bar = moved_1_rev(saved_1, y_bar, spring_bar)
    if x > 0.0:
        # drag = Body(square, w)
        w_bar += drag_bar.mass
    else:
        # drag = Body(np.cos, x)
        x_bar += drag_bar.mass
    # spring = Body(layers[0], 2.0)
    layers_bar = zeros(layers)
    add_into(layers_bar[0], spring_bar.force)
    for i in range(len(layers) - 1, -1, -1):
        layer = layers[i]
        saved = saveds.pop()
        # y = layer(y)
        layer_bar = zeros(layer)
        y_bar = call_rev(saved, y_bar, layer_bar)
        add_into(layers_bar[i], layer_bar)
    # y = x
    x_bar += y_bar
    # layers = [Layer(w), Layer(x * w, np.sin), Layer(x, square)]
    w_bar += layers_bar[0].weight + x * layers_bar[1].weight
    x_bar += w * layers_bar[1].weight + layers_bar[2].weight
    return x_bar, w_bar
