from autotangent.runtime import add_into, held, hold, pair, shadows

post_init_fwd, post_init_rev = pair(
    Layer.__post_init__,
    "self",
    "self tests.programs.data_dataclass_made:Tilted{weight: float, bias: array(f; n), name: str, slope: float}, gain float",
)


def new_Tilted_fwd(weight, gain=None, name=None, *, slope=None):
    """Value of new_Tilted and what new_Tilted_rev needs."""
    self = object.__new__(Tilted)
    self.weight = weight
    self.bias = bias_factory()
    self.name = name
    self.slope = slope
    self_1 = held(self, 'scale')
    _, saved = post_init_fwd(self, gain)
    return self, (saved, self, self_1)


def new_Tilted_rev(saved, y_bar):
    """Adjoint of new_Tilted: returns weight_bar, slope_bar."""
    saved, self, self_1 = saved
    # return self
    self_bar = shadows(self)
    add_into(self_bar, y_bar)
    # self.__post_init__(gain)
    post_init_rev(saved, self_bar)
    hold(self, 'scale', self_1)
    # self.slope = slope
    slope_bar = self_bar.slope
    # self.weight = weight
    weight_bar = self_bar.weight
    return weight_bar, slope_bar
