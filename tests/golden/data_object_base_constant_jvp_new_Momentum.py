from autotangent.runtime import complete, tangent, zeros

reset_jvp = tangent(
    Rule.reset,
    "self",
    "self tests.programs.data_object_base_constant:Momentum{rate: float, keep: float}, speed float",
)


def new_Momentum_jvp(rate, keep, *, keep_dot):
    """Value and tangent of new_Momentum along keep_dot."""
    self = object.__new__(Momentum)
    self_dot = zeros(self)
    Rule.__init__(self, rate)
    complete(self_dot, self)
    self_dot.keep = keep_dot
    self.keep = keep
    t_1, t_1_dot = reset_jvp(self, 0.0, self_dot=self_dot)
    return self, self_dot
