from autotangent.runtime import tangent, zeros

init_jvp = tangent(
    Polymer.__init__,
    "self stiffness expansion softening",
    "self tests.programs.data_inheritance:Filled{}, stiffness float, expansion float, softening float",
)


def new_Filled_jvp(share, *, share_dot, properties_dot, **properties):
    """Value and tangent of new_Filled along (share_dot, properties_dot)."""
    self = object.__new__(Filled)
    self_dot = zeros(self)
    t_1, t_1_dot = init_jvp(
        self,
        stiffness=properties['stiffness'],
        expansion=properties['expansion'],
        softening=properties['softening'],
        self_dot=self_dot,
        stiffness_dot=properties_dot['stiffness'],
        expansion_dot=properties_dot['expansion'],
        softening_dot=properties_dot['softening'],
    )
    self_dot.share = share_dot
    self.share = share
    return self, self_dot
