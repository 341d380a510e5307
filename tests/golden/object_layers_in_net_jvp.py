import numpy as np
from autotangent.runtime import constructor, namespace, tangent, zeros

new_Net = constructor(Net)
new_Net_jvp = tangent(
    new_Net,
    "layers",
    "layers tuple(tests.programs.object_layers_in_net:Scale{s: array(f; n), out?: array(f; n)}, tests.programs.object_layers_in_net:Wave{}, tests.programs.object_layers_in_net:Scale{s: array(f; n), out?: array(f; n)})",
)
forward_jvp = tangent(
    Net.forward,
    "self x",
    "self tests.programs.object_layers_in_net:Net{layers: list(object(tests.programs.object_layers_in_net:Scale{s: array(f; ?), out?: array(f; n)}, tests.programs.object_layers_in_net:Wave{}))}, x array(f; n)",
)


def f_jvp(x, s, *, x_dot, s_dot):
    """Value and tangent of f along (x_dot, s_dot)."""
    scale = Scale(s)
    scale_dot = namespace(s=s_dot)
    net_1 = Wave()
    net_2, net_2_dot = new_Net_jvp(
        scale, net_1, scale, layers_dot=(scale_dot, zeros(net_1), scale_dot)
    )
    net = net_2
    net_dot = net_2_dot
    y_1, y_1_dot = forward_jvp(net, x, self_dot=net_dot, x_dot=x_dot)
    y = y_1
    y_dot = y_1_dot
    return np.sum(y * scale.out), np.sum(scale.out * y_dot + y * scale_dot.out)
