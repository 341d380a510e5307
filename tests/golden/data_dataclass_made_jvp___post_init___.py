# autotangent-cache 1
# function: tests.programs.data_dataclass_made:Point.__post_init__   variant: tangent
#     wrt: self   defines: __post_init___jvp
# source: ../data_dataclass_made.py   44d71ce033e53615
# generated: d272ddf9afb12b25   gen: 1.0.0
# kinds: self tests.programs.data_dataclass_made:Point{x: float, y: float}
# result: any
# resolved: object -> builtins:object
# deps:
# pin: no

def __post_init___jvp(self, *, self_dot):
    """Value and tangent of __post_init__ along self_dot."""
    self_dot.product = self.y * self_dot.x + self.x * self_dot.y
    object.__setattr__(self, "product", self.x * self.y)
    return None, None
