import numpy as np
from autotangent.runtime import tangent, zeros

post_init_jvp = tangent(
    Layer.__post_init__,
    "self",
    "self tests.programs.data_dataclass_made:Tilted{weight: float, bias: array(f; n), name: str, slope: float}, gain float",
)


def new_Tilted_jvp(weight, gain=None, name=None, *, slope=None, weight_dot, slope_dot):
    """Value and tangent of new_Tilted along (weight_dot, slope_dot)."""
    self = object.__new__(Tilted)
    self_dot = zeros(self)
    self_dot.weight = weight_dot
    self.weight = weight
    self_1 = bias_factory()
    self_dot.bias = np.zeros_like(self_1)
    self.bias = self_1
    self_dot.name = zeros(name)
    self.name = name
    self_dot.slope = slope_dot
    self.slope = slope
    t_1, t_1_dot = post_init_jvp(self, gain, self_dot=self_dot)
    return self, self_dot
