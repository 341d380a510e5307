import numpy as np
from autotangent.runtime import constructor, namespace, tangent, zeros

new_Network = constructor(Network)
new_Network_jvp = tangent(
    new_Network,
    "layers",
    "layers tuple(tests.programs.data_object_classes:Dense{W: array(f; n n), b: array(f; n)}, tests.programs.data_object_classes:Tanh{}, tests.programs.data_object_classes:Scaled{W: array(f; n n), b: array(f; n)}, tests.programs.data_object_classes:Tanh{})",
)
call_jvp = tangent(
    Network.__call__,
    "self v",
    "self tests.programs.data_object_classes:Network{layers: list(object(tests.programs.data_object_classes:Dense{W: array(f; n n), b: array(f; n)}, tests.programs.data_object_classes:Tanh{}, tests.programs.data_object_classes:Scaled{W: array(f; n n), b: array(f; n)}))}, v array(f; n)",
)
penalty_jvp = tangent(
    Dense.penalty,
    "self",
    "self tests.programs.data_object_classes:Dense{W: array(f; n n), b: array(f; n)}",
)
penalty_1_jvp = tangent(
    Dense.penalty,
    "self",
    "self tests.programs.data_object_classes:Scaled{W: array(f; n n), b: array(f; n)}",
)
size_of_jvp = tangent(
    size_of,
    "shape",
    "shape object(tests.programs.data_object_classes:Circle{r: float}, tests.programs.data_object_classes:Box{a: float, size: float})",
)
add_jvp = tangent(
    Circle.__add__,
    "self other",
    "self tests.programs.data_object_classes:Circle{r: float}, other tests.programs.data_object_classes:Circle{r: float}",
)
add_1_jvp = tangent(
    Box.__add__,
    "self other",
    "self tests.programs.data_object_classes:Box{a: float, size: float}, other tests.programs.data_object_classes:Circle{r: float}",
)
size_jvp = tangent(
    Circle.size.fget,
    "self",
    "self tests.programs.data_object_classes:Circle{r: float}",
)


def loss_jvp(W, b, r, flag, *, W_dot, b_dot, r_dot):
    """Value and tangent of loss along (W_dot, b_dot, r_dot)."""
    network_1 = Tanh()
    network_2 = Tanh()
    network_3, network_3_dot = new_Network_jvp(
        Dense(W, b),
        network_1,
        Scaled(W.T, b),
        network_2,
        layers_dot=(
            namespace(W=W_dot, b=b_dot),
            zeros(network_1),
            namespace(W=W_dot.T, b=b_dot),
            zeros(network_2),
        ),
    )
    network = network_3
    network_dot = network_3_dot
    t_7_1, t_7_1_dot = call_jvp(network, b, self_dot=network_dot, v_dot=b_dot)
    t_7 = np.sum(t_7_1)
    t_7_dot = np.sum(t_7_1_dot)
    t_8 = []
    t_8_dot = []
    for layer, layer_dot in zip(network.layers, network_dot.layers):
        if type(layer) is Dense:
            t_10_1, t_10_1_dot = penalty_jvp(layer, self_dot=layer_dot)
            t_10 = t_10_1
            t_10_dot = t_10_1_dot
        elif type(layer) is Tanh:
            t_10 = layer.penalty()
            t_10_dot = 0.0
        else:
            t_10_2, t_10_2_dot = penalty_1_jvp(layer, self_dot=layer_dot)
            t_10 = t_10_2
            t_10_dot = t_10_2_dot
        t_8_dot.append(t_10_dot)
        t_8.append(t_10)
    total = t_7 + sum(t_8)
    total_dot = t_7_dot + sum(t_8_dot)
    shapes = {"c": Circle(r), "b": Box(r, 2.0 * r)}
    shapes_dot = {'c': namespace(r=r_dot), 'b': namespace(a=r_dot, size=2 * r_dot)}
    for key in shapes:
        shape = shapes[key]
        shape_dot = shapes_dot[key]
        total_1, total_1_dot = size_of_jvp(shape, shape_dot=shape_dot)
        total += total_1
        total_dot = total_dot + total_1_dot
    if flag:
        chosen = Circle(r)
        chosen_dot = namespace(r=r_dot)
    else:
        chosen = Box(r, total)
        chosen_dot = namespace(a=r_dot, size=total_dot)
    if type(chosen) is Circle:
        t_6_1, t_6_1_dot = add_jvp(
            chosen, shapes['c'], self_dot=chosen_dot, other_dot=shapes_dot['c']
        )
        t_6 = t_6_1
        t_6_dot = t_6_1_dot
    else:
        t_6_2, t_6_2_dot = add_1_jvp(
            chosen, shapes['c'], self_dot=chosen_dot, other_dot=shapes_dot['c']
        )
        t_6 = t_6_2
        t_6_dot = t_6_2_dot
    total = total + t_6
    total_dot = total_dot + t_6_dot
    if r > 0.5:
        chosen = Box(total, r)
        chosen_dot = namespace(a=total_dot, size=r_dot)
    made = []
    made_dot = []
    for k in range(3):
        if k % 2:
            made_dot.append(namespace(r=k * r_dot))
            made.append(Circle(k * r))
        else:
            made_dot.append(namespace(a=r_dot, size=0.0))
            made.append(Box(r, 1.0))
    if type(chosen) is Box:
        t_4 = chosen.size
        t_4_dot = chosen_dot.size
    else:
        t_4_1, t_4_1_dot = size_jvp(chosen, self_dot=chosen_dot)
        t_4 = t_4_1
        t_4_dot = t_4_1_dot
    t_5 = []
    t_5_dot = []
    for shape_1, shape_1_dot in zip(made, made_dot):
        if type(shape_1) is Circle:
            t_9_1, t_9_1_dot = size_jvp(shape_1, self_dot=shape_1_dot)
            t_9 = t_9_1
            t_9_dot = t_9_1_dot
        else:
            t_9 = shape_1.size
            t_9_dot = shape_1_dot.size
        t_5_dot.append(t_9_dot)
        t_5.append(t_9)
    t_1 = total * t_4 + sum(t_5)
    t_1_dot = t_4 * total_dot + total * t_4_dot + sum(t_5_dot)
    t_2 = made[1]
    t_2_dot = made_dot[1]
    if type(t_2) is Circle:
        t_3_1, t_3_1_dot = size_jvp(t_2, self_dot=t_2_dot)
        t_3 = t_3_1
        t_3_dot = t_3_1_dot
    else:
        t_3 = t_2.size
        t_3_dot = t_2_dot.size
    return t_1 + t_3, t_1_dot + t_3_dot
