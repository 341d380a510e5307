from autotangent.runtime import constructor, namespace, put_back, shadowed_pair, shadows, snapshot, unbroadcast

new_Net = constructor(Net)
forward_fwd, forward_rev = shadowed_pair(
    Net.forward,
    "self x",
    "self tests.programs.object_layers_in_net:Net{layers: list(object(tests.programs.object_layers_in_net:Scale{s: array(f; ?), out?: array(f; n)}, tests.programs.object_layers_in_net:Wave{}))}, x array(f; n)",
)
new_Net_fwd, new_Net_rev = shadowed_pair(
    new_Net,
    "layers",
    "layers tuple(tests.programs.object_layers_in_net:Scale{s: array(f; n), out?: array(f; n)}, tests.programs.object_layers_in_net:Wave{}, tests.programs.object_layers_in_net:Scale{s: array(f; n), out?: array(f; n)})",
)


def f_grad(x, s):
    """Gradient of f with respect to (x, s)."""
    x_bar = shadows(x)
    s_bar = shadows(s)
    scale_bar = namespace(s=s_bar)
    scale = Scale(s)
    t_1_bar = namespace()
    t_1 = Wave()
    layers_bar = [scale_bar, t_1_bar, scale_bar]
    layers = (scale, t_1, scale)
    layers_1 = snapshot(layers)
    (net, net_bar), saved = new_Net_fwd(*layers, layers_bar=layers_bar)
    net_1 = snapshot(net)
    (y, y_bar), saved_1 = forward_fwd(net, x, self_bar=net_bar, x_bar=x_bar)

    # return np.sum(y * scale.out)
    y_bar += unbroadcast(scale.out, y)
    scale_bar.out += y
    # y = net.forward(x)
    forward_rev(saved_1)
    put_back(net, net_1)
    # net = Net(scale, Wave(), scale)
    new_Net_rev(saved)
    put_back(layers, layers_1)
    return x_bar, s_bar
