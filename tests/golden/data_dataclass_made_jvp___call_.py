# autotangent-cache 1
# function: tests.programs.data_dataclass_made:Layer.__call__   variant: tangent   wrt:
#     self x   defines: __call___jvp
# source: ../data_dataclass_made.py   b72596459e9d5d8d
# generated: 239b50d31a52a091   gen: 1.0.0
# kinds: self tests.programs.data_dataclass_made:Layer{weight: float, bias: array(f; n),
#     name: str, scale: float}, x array(f; ?)
# result: array(f; self.bias.0)
# resolved: np -> numpy
# deps:
# pin: no

def __call___jvp(self, x, *, self_dot, x_dot):
    """Value and tangent of __call__ along (self_dot, x_dot)."""
    t_1 = np.tanh(self.scale * x + self.bias)
    return t_1, (1 - t_1**2) * (self_dot.scale * x + self.scale * x_dot + self_dot.bias)
