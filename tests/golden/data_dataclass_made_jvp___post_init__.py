# autotangent-cache 1
# function: tests.programs.data_dataclass_made:Layer.__post_init__   variant: tangent
#     wrt: self gain   defines: __post_init___jvp
# source: ../data_dataclass_made.py   84e1af9eb681b0a1
# generated: 40af594cd78ca122   gen: 1.0.0
# kinds: self tests.programs.data_dataclass_made:Layer{weight: float, bias: array(f; ?),
#     name: str}, gain float
# result: any
# resolved:
# deps:
# pin: no

def __post_init___jvp(self, gain, *, self_dot, gain_dot):
    """Value and tangent of __post_init__ along (self_dot, gain_dot)."""
    self_dot.scale = gain * self_dot.weight + self.weight * gain_dot
    self.scale = self.weight * gain
    return None, None
