# autotangent-cache 1
# function: tests.programs.object_functions:Network.add   variant: tangent   wrt: self
#     layer   defines: add_jvp
# source: ../object_functions.py   eef58f557b31a752
# generated: ad2da9c83c830e68   gen: 1.0.0
# kinds: self tests.programs.object_functions:Network{layers:
#     list(object(tests.programs.object_functions:total.<inner lambda_2>{k: float},
#     function(math:sin), tests.programs.object_functions:total.<inner lambda_3>{x:
#     float}))}, layer tests.programs.object_functions:total.<inner lambda_3>{x: float}
# result: tests.programs.object_functions:Network{layers:
#     list(object(tests.programs.object_functions:total.<inner lambda_2>{k: float},
#     function(math:sin), tests.programs.object_functions:total.<inner lambda_3>{x:
#     float}))}
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
