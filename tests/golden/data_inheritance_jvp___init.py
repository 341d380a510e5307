# autotangent-cache 1
# function: tests.programs.data_inheritance:Material.__init__   variant: tangent   wrt:
#     self stiffness expansion   defines: __init___jvp
# source: ../data_inheritance.py   6bcca0f6c1021e1f
# generated: f1582b28a058d893   gen: 1.0.0
# kinds: self tests.programs.data_inheritance:Filled{}, stiffness float, expansion float
# result: any
# resolved:
# deps:
# pin: no

from autotangent.runtime import zeros


def __init___jvp(self, stiffness, expansion, *, self_dot, stiffness_dot, expansion_dot):
    """Value and tangent of __init__ along (self_dot, stiffness_dot, expansion_dot)."""
    self_dot.stiffness = stiffness_dot
    self.stiffness = stiffness
    self_dot.expansion = expansion_dot
    self.expansion = expansion
    self_dot.damage = zeros(None)
    self.damage = None
    return None, None
