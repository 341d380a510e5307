# autotangent-cache 1
# function: tests.programs.object_layers_in_net:Net.forward   variant: shadow   wrt:
#     self x   shadows: self x   defines: forward_fwd forward_rev
# source: ../object_layers_in_net.py   9bf9426223994638
# generated: 74b358c0080d9bfb   gen: 1.0.0
# kinds: self tests.programs.object_layers_in_net:Net{layers:
#     list(object(tests.programs.object_layers_in_net:Scale{s: array(f; ?), out?:
#     array(f; n)}, tests.programs.object_layers_in_net:Wave{}))}, x array(f; n)
# result: array(f; ?)
# resolved: Scale -> tests.programs.object_layers_in_net:Scale; type -> builtins:type
# deps: tests.programs.object_layers_in_net:Scale.forward=f02d4cfaecc91ea2,
#     tests.programs.object_layers_in_net:Wave.forward=8b9a57c326d4b04e
# pin: no

from autotangent.runtime import held, hold, pair, shadowed_pair, shadows

forward_1_fwd, forward_1_rev = shadowed_pair(
    Scale.forward,
    "self x",
    "self tests.programs.object_layers_in_net:Scale{s: array(f; ?), out?: array(f; n)}, x array(f; ?)",
)
forward_2_fwd, forward_2_rev = pair(
    Wave.forward,
    "self x",
    "self tests.programs.object_layers_in_net:Wave{}, x array(f; ?)",
)


def forward_fwd(self, x, *, self_bar, x_bar):
    """Value of forward and what forward_rev needs."""
    x_bars = []
    t_1s = []
    saveds = []
    layer_1s = []
    layer_2s = []
    saved_1s = []
    x_bars_ = []
    for layer, layer_bar in zip(self.layers, self_bar.layers):
        x_bars.append(x_bar)
        t_1 = type(layer) is Scale
        t_1s.append(t_1)
        if t_1:
            layer_1 = held(layer, 'out')
            layer_1s.append(layer_1)
            layer_2 = layer.s
            layer_2s.append(layer_2)
            (x, x_bar), saved = forward_1_fwd(layer, x, self_bar=layer_bar, x_bar=x_bar)
            saveds.append(saved)
        else:
            x, saved_1 = forward_2_fwd(layer, x)
            saved_1s.append(saved_1)
            x_bar = shadows(x)
            x_bars_.append(x_bar)
    return (
        (x, x_bar),
        (layer_1s, layer_2s, saved_1s, saveds, self, self_bar, t_1s, x_bars, x_bars_),
    )


def forward_rev(saved):
    """Adjoint of forward: adds into self_bar, x_bar."""
    layer_1s, layer_2s, saved_1s, saveds, self, self_bar, t_1s, x_bars, x_bars_ = saved
    for i in range(min(len(self.layers), len(self_bar.layers)) - 1, -1, -1):
        layer = self.layers[i]
        layer_bar = self_bar.layers[i]
        t_1 = t_1s.pop()
        x_bar = x_bars.pop()
        if t_1:
            saved = saveds.pop()
            layer_1 = layer_1s.pop()
            layer_2 = layer_2s.pop()
            # x, x_bar = layer.forward(x, self_bar=layer_bar, x_bar=x_bar)
            forward_1_rev(saved)
            hold(layer, 'out', layer_1)
            layer.s = layer_2
        else:
            x_bar_1 = x_bars_.pop()
            saved_1 = saved_1s.pop()
            # x = layer.forward(x)
            forward_2_rev(saved_1, x_bar_1, layer_bar, x_bar)
