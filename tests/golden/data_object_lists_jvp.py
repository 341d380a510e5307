from autotangent.runtime import constructor, namespace, tangent, zeros

new_Network = constructor(Network)
new_Polynomial = constructor(Polynomial)
new_Network_jvp = tangent(
    new_Network,
    "layers",
    "layers tuple(tests.programs.data_object_lists:Dense{weight: float, act: function(math:tanh)}, tests.programs.data_object_lists:Dense{weight: float, act: function(math:tanh)})",
)
add_jvp = tangent(
    Network.add,
    "self layer",
    "self tests.programs.data_object_lists:Network{layers: list(tests.programs.data_object_lists:Dense{weight: float, act: function(math:tanh)}), seen: list(), coefficients: tuple(float)}, layer tests.programs.data_object_lists:Dense{weight: float, act: function(math:tanh)}",
)
call_jvp = tangent(
    Network.__call__,
    "self x",
    "self tests.programs.data_object_lists:Network{layers: list(tests.programs.data_object_lists:Dense{weight: float, act: function(math:tanh)}), seen: list(float), coefficients: tuple(float)}, x float",
)
new_Polynomial_jvp = tangent(
    new_Polynomial,
    "coefficients",
    "coefficients tuple(float, float, float)",
)
call_1_jvp = tangent(
    Polynomial.__call__,
    "self x",
    "self tests.programs.data_object_lists:Polynomial{coefficients: tuple(float, float, float)}, x float",
)


def loss_jvp(x, w, *, x_dot, w_dot):
    """Value and tangent of loss along (x_dot, w_dot)."""
    network_1, network_1_dot = new_Network_jvp(
        Dense(w),
        Dense(w * x),
        layers_dot=(
            namespace(weight=w_dot, act=None),
            namespace(weight=x * w_dot + w * x_dot, act=None),
        ),
    )
    network_2 = Dense(0.5)
    network_3, network_3_dot = add_jvp(
        network_1, network_2, self_dot=network_1_dot, layer_dot=zeros(network_2)
    )
    network = network_3
    network_dot = network_3_dot
    t_1_1, t_1_1_dot = call_jvp(network, x, self_dot=network_dot, x_dot=x_dot)
    t_1 = t_1_1
    t_1_dot = t_1_1_dot
    out_1, out_1_dot = call_jvp(
        network, 0.3 * w, self_dot=network_dot, x_dot=0.3 * w_dot
    )
    out = t_1 + out_1
    out_dot = t_1_dot + out_1_dot
    shift_1, shift_1_dot = new_Polynomial_jvp(
        1.0, w, x * w, coefficients_dot=(0.0, w_dot, w * x_dot + x * w_dot)
    )
    shift = shift_1
    shift_dot = shift_1_dot
    t_2, t_2_dot = call_1_jvp(shift, x, self_dot=shift_dot, x_dot=x_dot)
    return (
        out * t_2 + sum(network.seen) + len(network.seen) * shift.coefficients[1],
        (
            t_2 * out_dot
            + out * t_2_dot
            + sum(network_dot.seen)
            + len(network.seen) * shift_dot.coefficients[1]
        ),
    )
