# autotangent-cache 1
# function: tests.programs.object_functions:Network.add   variant: shadow   wrt: self
#     layer   shadows: self layer   defines: add_fwd add_rev
# source: ../object_functions.py   eef58f557b31a752
# generated: 090991d82ef1613c   gen: 1.0.0
# kinds: self tests.programs.object_functions:Network{layers:
#     list(tests.programs.object_functions:total.<inner lambda_2>{k: float})}, layer
#     tests.programs.object_functions:total.<inner lambda_2>{k: float}
# result: tests.programs.object_functions:Network{layers:
#     list(tests.programs.object_functions:total.<inner lambda_2>{k: float})}
# resolved:
# deps:
# pin: no

def add_fwd(self, layer, *, self_bar, layer_bar):
    """Value of add and what add_rev needs."""
    layers_bar = self_bar.layers
    layers = self.layers
    layers_bar.append(layer_bar)
    layers.append(layer)
    return (self, self_bar), (layers_bar,)


def add_rev(saved):
    """Adjoint of add: adds into self_bar, layer_bar."""
    layers_bar, = saved
    layers_bar.pop()
