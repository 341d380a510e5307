# autotangent-cache 1
# function: tests.programs.data_inheritance:Polymer.__init__   variant: tangent   wrt:
#     self stiffness expansion softening   defines: __init___jvp
# source: ../data_inheritance.py   078f555a5c3d6671
# generated: ae348df951392c2b   gen: 1.0.0
# kinds: self tests.programs.data_inheritance:Filled{}, stiffness float, expansion
#     float, softening float
# result: any
# resolved: Material -> tests.programs.data_inheritance:Material; Material.__init__ ->
#     tests.programs.data_inheritance:Material.__init__; math -> math
# deps: tests.programs.data_inheritance:Material.__init__=6bcca0f6c1021e1f
# pin: no

from autotangent.runtime import tangent

init_jvp = tangent(
    Material.__init__,
    "self stiffness expansion",
    "self tests.programs.data_inheritance:Filled{}, stiffness float, expansion float",
)


def __init___jvp(
    self,
    stiffness,
    expansion,
    softening,
    *,
    self_dot,
    stiffness_dot,
    expansion_dot,
    softening_dot,
):
    """Value and tangent of __init__ along (self_dot, stiffness_dot, expansion_dot, softening_dot)."""
    t_2 = math.exp(-softening)
    t_3, t_3_dot = init_jvp(
        self,
        stiffness * t_2,
        2 * expansion,
        self_dot=self_dot,
        stiffness_dot=t_2 * (stiffness_dot - stiffness * softening_dot),
        expansion_dot=2 * expansion_dot,
    )
    t_1 = softening
    t_1_dot = softening_dot
    self_dot.softening = t_1_dot
    self.softening = t_1
    self_dot.margin = 0.0
    self.margin = 0.0
    if softening > 10.0:
        self_dot.softening = 0.0
        self.softening = 10.0
    else:
        self_dot.margin = -softening_dot
        self.margin = 10.0 - softening
    return None, None
