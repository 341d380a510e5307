import numpy as np
from autotangent.runtime import add_into, constructor, namespace, pair, put_back, shadowed_pair, shadows, snapshot, spread_over, zeros

new_Network = constructor(Network)
size_fwd, size_rev = pair(
    Circle.size.fget,
    "self",
    "self tests.programs.data_object_classes:Circle{r: float}",
)
add_fwd, add_rev = pair(
    Circle.__add__,
    "self other",
    "self tests.programs.data_object_classes:Circle{r: float}, other tests.programs.data_object_classes:Circle{r: float}",
)
add_1_fwd, add_1_rev = pair(
    Box.__add__,
    "self other",
    "self tests.programs.data_object_classes:Box{a: float, size: float}, other tests.programs.data_object_classes:Circle{r: float}",
)
size_of_fwd, size_of_rev = pair(
    size_of,
    "shape",
    "shape object(tests.programs.data_object_classes:Circle{r: float}, tests.programs.data_object_classes:Box{a: float, size: float})",
)
penalty_fwd, penalty_rev = pair(
    Dense.penalty,
    "self",
    "self tests.programs.data_object_classes:Dense{W: array(f; n n), b: array(f; n)}",
)
penalty_1_fwd, penalty_1_rev = pair(
    Dense.penalty,
    "self",
    "self tests.programs.data_object_classes:Scaled{W: array(f; n n), b: array(f; n)}",
)
call_fwd, call_rev = shadowed_pair(
    Network.__call__,
    "self v",
    "self tests.programs.data_object_classes:Network{layers: list(object(tests.programs.data_object_classes:Dense{W: array(f; n n), b: array(f; n)}, tests.programs.data_object_classes:Tanh{}, tests.programs.data_object_classes:Scaled{W: array(f; n n), b: array(f; n)}))}, v array(f; n)",
)
new_Network_fwd, new_Network_rev = shadowed_pair(
    new_Network,
    "layers",
    "layers tuple(tests.programs.data_object_classes:Dense{W: array(f; n n), b: array(f; n)}, tests.programs.data_object_classes:Tanh{}, tests.programs.data_object_classes:Scaled{W: array(f; n n), b: array(f; n)}, tests.programs.data_object_classes:Tanh{})",
)


def loss_grad(W, b, r, flag):
    """Gradient of loss with respect to (W, b, r)."""
    W_bar = shadows(W)
    b_bar = shadows(b)
    t_11_bar = namespace(W=W_bar, b=b_bar)
    t_11 = Dense(W, b)
    t_12_bar = namespace()
    t_12 = Tanh()
    t_13_bar = namespace(W=W_bar.T, b=b_bar)
    t_13 = Scaled(W.T, b)
    t_14_bar = namespace()
    t_14 = Tanh()
    layers_bar = [t_11_bar, t_12_bar, t_13_bar, t_14_bar]
    layers = (t_11, t_12, t_13, t_14)
    layers_1 = snapshot(layers)
    (network, network_bar), saved = new_Network_fwd(*layers, layers_bar=layers_bar)
    (t_15, t_15_bar), saved_1 = call_fwd(network, b, self_bar=network_bar, v_bar=b_bar)
    t_7 = np.sum(t_15)
    t_8 = []
    saved_2s = []
    saved_3s = []
    for layer, layer_bar in zip(network.layers, network_bar.layers):
        if type(layer) is Dense:
            t_10, saved_2 = penalty_fwd(layer)
            saved_2s.append(saved_2)
        elif type(layer) is Tanh:
            t_10 = layer.penalty()
        else:
            t_10, saved_3 = penalty_1_fwd(layer)
            saved_3s.append(saved_3)
        t_8.append(t_10)
    total = t_7 + sum(t_8)
    shapes = {"c": Circle(r), "b": Box(r, 2.0 * r)}
    shapes_ = []
    saved_4s = []
    for key in shapes:
        shape = shapes[key]
        shapes_.append(shape)
        total_1, saved_4 = size_of_fwd(shape)
        saved_4s.append(saved_4)
        total += total_1
    if flag:
        chosen = Circle(r)
    else:
        chosen = Box(r, total)
    chosen_1 = chosen
    if type(chosen) is Circle:
        t_6, saved_5 = add_fwd(chosen, shapes['c'])
    else:
        t_6, saved_6 = add_1_fwd(chosen, shapes['c'])
    total += t_6
    if r > 0.5:
        chosen = Box(total, r)
    made = []
    for k in range(3):
        if k % 2:
            made.append(Circle(k * r))
        else:
            made.append(Box(r, 1.0))
    if type(chosen) is Box:
        t_4 = chosen.size
    else:
        t_4, saved_7 = size_fwd(chosen)
    t_5 = []
    saved_8s = []
    for shape_1 in made:
        if type(shape_1) is Circle:
            t_9, saved_8 = size_fwd(shape_1)
            saved_8s.append(saved_8)
        else:
            t_9 = shape_1.size
        t_5.append(t_9)
    t_2 = made[1]
    if type(t_2) is Circle:
        t_3, saved_9 = size_fwd(t_2)

    # return t_1 + t_3
    t_1_bar = 1.0
    t_3_bar = 1.0
    if type(t_2) is Circle:
        # t_3 = Circle.size.fget(t_2)
        t_2_bar = zeros(t_2)
        size_rev(saved_9, t_3_bar, t_2_bar)
    else:
        # t_3 = t_2.size
        t_2_bar = zeros(t_2)
        t_2_bar.size += t_3_bar
    # t_2 = made[1]
    made_bar = zeros(made)
    add_into(made_bar[1], t_2_bar)
    # t_1 = total * t_4 + sum(t_5)
    total_bar = t_4
    t_4_bar = total
    t_5_bar = zeros(t_5)
    add_into(t_5_bar, spread_over(t_1_bar, t_5))
    for i in range(len(made) - 1, -1, -1):
        shape_1 = made[i]
        # t_5.append(t_9)
        t_16_bar = t_5_bar.pop()
        t_9_bar = t_16_bar
        if type(shape_1) is Circle:
            saved_8 = saved_8s.pop()
            # t_9 = Circle.size.fget(shape_1)
            shape_1_bar = zeros(shape_1)
            size_rev(saved_8, t_9_bar, shape_1_bar)
        else:
            # t_9 = shape_1.size
            shape_1_bar = zeros(shape_1)
            shape_1_bar.size += t_9_bar
        add_into(made_bar[i], shape_1_bar)
    if type(chosen) is Box:
        # t_4 = chosen.size
        chosen_bar = zeros(chosen)
        chosen_bar.size += t_4_bar
    else:
        # t_4 = Circle.size.fget(chosen)
        chosen_bar = zeros(chosen)
        size_rev(saved_7, t_4_bar, chosen_bar)
    r_bar = 0.0
    for k in range(2, -1, -1):
        if k % 2:
            # made.append(Circle(k * r))
            t_17_bar = made_bar.pop()
            made.pop()
            r_bar += k * t_17_bar.r
        else:
            # made.append(Box(r, 1.0))
            t_18_bar = made_bar.pop()
            made.pop()
            r_bar += t_18_bar.a
    if r > 0.5:
        # chosen = Box(total, r)
        total_bar += chosen_bar.a
        r_bar += chosen_bar.size
        chosen_bar = zeros(chosen_1)
    # total += chosen + shapes["c"]
    t_6_bar = total_bar
    if type(chosen_1) is Circle:
        # t_6 = chosen.__add__(shapes['c'])
        shapes_bar = zeros(shapes)
        add_rev(saved_5, t_6_bar, chosen_bar, shapes_bar['c'])
    else:
        # t_6 = chosen.__add__(shapes['c'])
        shapes_bar = zeros(shapes)
        add_1_rev(saved_6, t_6_bar, chosen_bar, shapes_bar['c'])
    if flag:
        # chosen = Circle(r)
        r_bar += chosen_bar.r
    else:
        # chosen = Box(r, total)
        r_bar += chosen_bar.a
        total_bar = total_bar + chosen_bar.size
    for key in reversed(shapes):
        saved_4 = saved_4s.pop()
        shape = shapes_.pop()
        # total += size_of(shape)
        shape_bar = zeros(shape)
        size_of_rev(saved_4, total_bar, shape_bar)
        # shape = shapes[key]
        add_into(shapes_bar[key], shape_bar)
    # shapes = {"c": Circle(r), "b": Box(r, 2.0 * r)}
    r_bar += shapes_bar['c'].r + shapes_bar['b'].a + 2 * shapes_bar['b'].size
    # total = np.sum(network(b)) + sum(layer.penalty() for layer in network.layers)
    t_7_bar = total_bar
    t_8_bar = zeros(t_8)
    add_into(t_8_bar, spread_over(total_bar, t_8))
    for j in range(min(len(network.layers), len(network_bar.layers)) - 1, -1, -1):
        layer = network.layers[j]
        layer_bar = network_bar.layers[j]
        # t_8.append(t_10)
        t_19_bar = t_8_bar.pop()
        t_10_bar = t_19_bar
        if type(layer) is Dense:
            saved_2 = saved_2s.pop()
            # t_10 = layer.penalty()
            penalty_rev(saved_2, t_10_bar, layer_bar)
        elif type(layer) is not Tanh:
            saved_3 = saved_3s.pop()
            # t_10 = layer.penalty()
            penalty_1_rev(saved_3, t_10_bar, layer_bar)
    # t_7 = np.sum(t_15)
    t_15_bar += t_7_bar
    # t_15, t_15_bar = network.__call__(b, self_bar=network_bar, v_bar=b_bar)
    call_rev(saved_1)
    # network = Network(Dense(W, b), Tanh(), Scaled(W.T, b), Tanh())
    new_Network_rev(saved)
    put_back(layers, layers_1)
    return W_bar, b_bar, r_bar
