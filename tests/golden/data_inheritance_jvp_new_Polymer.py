from autotangent.runtime import tangent, zeros

init_jvp = tangent(
    Material.__init__,
    "self stiffness expansion",
    "self tests.programs.data_inheritance:Polymer{}, stiffness float, expansion float",
)


def new_Polymer_jvp(stiffness, expansion, softening, *, stiffness_dot, expansion_dot):
    """Value and tangent of new_Polymer along (stiffness_dot, expansion_dot)."""
    self = object.__new__(Polymer)
    self_dot = zeros(self)
    t_2 = math.exp(-softening)
    t_3, t_3_dot = init_jvp(
        self,
        stiffness * t_2,
        2 * expansion,
        self_dot=self_dot,
        stiffness_dot=t_2 * stiffness_dot,
        expansion_dot=2 * expansion_dot,
    )
    t_1 = softening
    self_dot.softening = 0.0
    self.softening = t_1
    self_dot.margin = 0.0
    self.margin = 0.0
    if softening > 10.0:
        self_dot.softening = 0.0
        self.softening = 10.0
    else:
        self_dot.margin = 0.0
        self.margin = 10.0 - softening
    return self, self_dot
