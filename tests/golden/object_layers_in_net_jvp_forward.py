# autotangent-cache 1
# function: tests.programs.object_layers_in_net:Net.forward   variant: tangent   wrt:
#     self x   defines: forward_jvp
# source: ../object_layers_in_net.py   9bf9426223994638
# generated: 94d40eeb82cc54c6   gen: 1.0.0
# kinds: self tests.programs.object_layers_in_net:Net{layers:
#     list(object(tests.programs.object_layers_in_net:Scale{s: array(f; ?), out?:
#     array(f; n)}, tests.programs.object_layers_in_net:Wave{}))}, x array(f; n)
# result: array(f; ?)
# resolved: Scale -> tests.programs.object_layers_in_net:Scale; type -> builtins:type
# deps: tests.programs.object_layers_in_net:Scale.forward=f02d4cfaecc91ea2,
#     tests.programs.object_layers_in_net:Wave.forward=8b9a57c326d4b04e
# pin: no

from autotangent.runtime import laid_out, tangent

forward_1_jvp = tangent(
    Scale.forward,
    "self x",
    "self tests.programs.object_layers_in_net:Scale{s: array(f; ?), out?: array(f; n)}, x array(f; ?)",
)
forward_2_jvp = tangent(
    Wave.forward,
    "self x",
    "self tests.programs.object_layers_in_net:Wave{}, x array(f; ?)",
)


def forward_jvp(self, x, *, self_dot, x_dot):
    """Value and tangent of forward along (self_dot, x_dot)."""
    for layer, layer_dot in zip(self.layers, self_dot.layers):
        if type(layer) is Scale:
            x_1, x_1_dot = forward_1_jvp(layer, x, self_dot=layer_dot, x_dot=x_dot)
            x = x_1
            x_dot = x_1_dot
        else:
            x_2, x_2_dot = forward_2_jvp(layer, x, self_dot=layer_dot, x_dot=x_dot)
            x = x_2
            x_dot = laid_out(x_2_dot, x)
    return x, x_dot
