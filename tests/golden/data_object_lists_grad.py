from autotangent.runtime import add_into, constructor, namespace, pair, put_back, shadowed_pair, snapshot, spread_over

new_Network = constructor(Network)
new_Polynomial = constructor(Polynomial)
call_fwd, call_rev = pair(
    Polynomial.__call__,
    "self x",
    "self tests.programs.data_object_lists:Polynomial{coefficients: tuple(float, float, float)}, x float",
)
new_Polynomial_fwd, new_Polynomial_rev = shadowed_pair(
    new_Polynomial,
    "coefficients",
    "coefficients tuple(float, float, float)",
)
call_1_fwd, call_1_rev = shadowed_pair(
    Network.__call__,
    "self x",
    "self tests.programs.data_object_lists:Network{layers: list(tests.programs.data_object_lists:Dense{weight: float, act: function(math:tanh)}), seen: list(float), coefficients: tuple(float)}, x float",
)
add_fwd, add_rev = shadowed_pair(
    Network.add,
    "self layer",
    "self tests.programs.data_object_lists:Network{layers: list(tests.programs.data_object_lists:Dense{weight: float, act: function(math:tanh)}), seen: list(), coefficients: tuple(float)}, layer tests.programs.data_object_lists:Dense{weight: float, act: function(math:tanh)}",
)
new_Network_fwd, new_Network_rev = shadowed_pair(
    new_Network,
    "layers",
    "layers tuple(tests.programs.data_object_lists:Dense{weight: float, act: function(math:tanh)}, tests.programs.data_object_lists:Dense{weight: float, act: function(math:tanh)})",
)


def loss_grad(x, w):
    """Gradient of loss with respect to (x, w)."""
    t_2_bar = namespace(weight=0.0, act=None)
    t_2 = Dense(w)
    t_3_bar = namespace(weight=0.0, act=None)
    t_3 = Dense(w * x)
    layers_bar = [t_2_bar, t_3_bar]
    layers = (t_2, t_3)
    layers_1 = snapshot(layers)
    (t_4, t_4_bar), saved_5 = new_Network_fwd(*layers, layers_bar=layers_bar)
    t_5_bar = namespace(weight=0.0, act=None)
    t_5 = Dense(0.5)
    t_4_1 = snapshot(t_4)
    t_5_1 = snapshot(t_5)
    (network, network_bar), saved_4 = add_fwd(
        t_4, t_5, self_bar=t_4_bar, layer_bar=t_5_bar
    )
    network_2 = snapshot(network)
    t_1, saved_3 = call_1_fwd(network, x, self_bar=network_bar)
    network_1 = snapshot(network)
    t_6, saved_2 = call_1_fwd(network, 0.3 * w, self_bar=network_bar)
    out = t_1 + t_6
    coefficients_bar = [0.0, 0.0, 0.0]
    coefficients = (1.0, w, x * w)
    (shift, shift_bar), saved_1 = new_Polynomial_fwd(
        *coefficients, coefficients_bar=coefficients_bar
    )
    t_7, saved = call_fwd(shift, x)

    # return out * shift(x) + sum(network.seen) + len(network.seen) * shift.coeffici ...
    out_bar = t_7
    x_bar = call_rev(saved, out, shift_bar)
    add_into(network_bar.seen, spread_over(1.0, network.seen))
    shift_bar.coefficients[1] += len(network.seen)
    # shift = Polynomial(1.0, w, x * w)
    new_Polynomial_rev(saved_1)
    # coefficients = (1.0, w, x * w)
    x_bar += w * coefficients_bar[2]
    w_bar = coefficients_bar[1] + x * coefficients_bar[2]
    # out = network(x) + network(0.3 * w)
    t_1_bar = out_bar
    t_6_bar = out_bar
    # t_6 = network.__call__(0.3 * w, self_bar=network_bar)
    x_1_bar = call_1_rev(saved_2, t_6_bar)
    put_back(network, network_1)
    w_bar += 0.3 * x_1_bar
    # t_1 = network.__call__(x, self_bar=network_bar)
    x_2_bar = call_1_rev(saved_3, t_1_bar)
    put_back(network, network_2)
    x_bar += x_2_bar
    # network = Network(Dense(w), Dense(w * x)).add(Dense(0.5))
    add_rev(saved_4)
    put_back(t_4, t_4_1)
    put_back(t_5, t_5_1)
    # t_4, t_4_bar = new_Network(*layers, layers_bar=layers_bar)
    new_Network_rev(saved_5)
    put_back(layers, layers_1)
    # t_3 = Dense(w * x)
    w_bar += x * t_3_bar.weight
    x_bar += w * t_3_bar.weight
    # t_2 = Dense(w)
    w_bar += t_2_bar.weight
    return x_bar, w_bar
