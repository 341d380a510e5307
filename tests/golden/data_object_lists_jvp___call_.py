# autotangent-cache 1
# function: tests.programs.data_object_lists:Network.__call__   variant: tangent   wrt:
#     self x   defines: __call___jvp
# source: ../data_object_lists.py   bf5990087ed6c127
# generated: fd8d918d16654f7d   gen: 1.0.0
# kinds: self tests.programs.data_object_lists:Network{layers:
#     list(tests.programs.data_object_lists:Dense{weight: float, act:
#     function(math:tanh)}), seen: list(float), coefficients: tuple(float)}, x float
# result: float
# resolved:
# deps: tests.programs.data_object_lists:Dense.__call__=8028a912afb15a3e
# pin: no

from autotangent.runtime import tangent

call_jvp = tangent(
    Dense.__call__,
    "self x",
    "self tests.programs.data_object_lists:Dense{weight: float, act: function(math:tanh)}, x float",
)


def __call___jvp(self, x, *, self_dot, x_dot):
    """Value and tangent of __call__ along (self_dot, x_dot)."""
    for layer, layer_dot in zip(self.layers, self_dot.layers):
        x_1, x_1_dot = call_jvp(layer, x, self_dot=layer_dot, x_dot=x_dot)
        x = x_1
        x_dot = x_1_dot
        seen = self.seen
        seen_dot = self_dot.seen
        seen_dot.append(x_dot)
        seen.append(x)
    return x, x_dot
