# autotangent-cache 1
# function: tests.programs.data_object_lists:Network.add   variant: tangent   wrt: self
#     layer   defines: add_jvp
# source: ../data_object_lists.py   eef58f557b31a752
# generated: ad2da9c83c830e68   gen: 1.0.0
# kinds: self tests.programs.data_object_lists:Network{layers:
#     list(tests.programs.data_object_lists:Dense{weight: float, act:
#     function(math:tanh)}), seen: list(), coefficients: tuple(float)}, layer
#     tests.programs.data_object_lists:Dense{weight: float, act: function(math:tanh)}
# result: tests.programs.data_object_lists:Network{layers:
#     list(tests.programs.data_object_lists:Dense{weight: float, act:
#     function(math:tanh)}), seen: list(), coefficients: tuple(float)}
# resolved:
# deps:
# pin: no

def add_jvp(self, layer, *, self_dot, layer_dot):
    """Value and tangent of add along (self_dot, layer_dot)."""
    layers = self.layers
    layers_dot = self_dot.layers
    layers_dot.append(layer_dot)
    layers.append(layer)
    return self, self_dot
