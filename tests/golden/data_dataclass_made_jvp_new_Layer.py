from autotangent.runtime import tangent, zeros

post_init_jvp = tangent(
    Layer.__post_init__,
    "self gain",
    "self tests.programs.data_dataclass_made:Layer{weight: float, bias: array(f; ?), name: str}, gain float",
)


def new_Layer_jvp(
    weight,
    gain=None,
    bias=None,
    name=None,
    *,
    weight_dot,
    gain_dot,
    bias_dot,
):
    """Value and tangent of new_Layer along (weight_dot, gain_dot, bias_dot)."""
    self = object.__new__(Layer)
    self_dot = zeros(self)
    self_dot.weight = weight_dot
    self.weight = weight
    self_dot.bias = bias_dot
    self.bias = bias
    self_dot.name = zeros(name)
    self.name = name
    t_1, t_1_dot = post_init_jvp(self, gain, self_dot=self_dot, gain_dot=gain_dot)
    return self, self_dot
