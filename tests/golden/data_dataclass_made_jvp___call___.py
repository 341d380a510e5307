# autotangent-cache 1
# function: tests.programs.data_dataclass_made:Tilted.__call__   variant: tangent   wrt:
#     self x   defines: __call___jvp
# source: ../data_dataclass_made.py   eb43376aa9dc0ca6
# generated: 8ef3d59186788b02   gen: 1.0.0
# kinds: self tests.programs.data_dataclass_made:Tilted{weight: float, bias: array(f;
#     n), name: str, slope: float, scale: float}, x array(f; n)
# result: array(f; x.0)
# resolved: Layer -> tests.programs.data_dataclass_made:Layer; Layer.__call__ ->
#     tests.programs.data_dataclass_made:Layer.__call__
# deps: tests.programs.data_dataclass_made:Layer.__call__=b72596459e9d5d8d
# pin: no

from autotangent.runtime import tangent

call_jvp = tangent(
    Layer.__call__,
    "self x",
    "self tests.programs.data_dataclass_made:Tilted{weight: float, bias: array(f; n), name: str, slope: float, scale: float}, x array(f; n)",
)


def __call___jvp(self, x, *, self_dot, x_dot):
    """Value and tangent of __call__ along (self_dot, x_dot)."""
    t_1, t_1_dot = call_jvp(self, x, self_dot=self_dot, x_dot=x_dot)
    return t_1 + self.slope * x, t_1_dot + self_dot.slope * x + self.slope * x_dot
