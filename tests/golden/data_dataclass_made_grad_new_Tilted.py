from autotangent.runtime import add_into, held, hold, pair, put_back, shadows, snapshot, zeros

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
    self_1 = held(self, 'name')
    self.name = name
    self_2 = held(self, 'slope')
    self.slope = slope
    self_3 = snapshot(self)
    _, saved = post_init_fwd(self, gain)
    return self, (saved, self, self_1, self_2, self_3)


def new_Tilted_rev(saved, y_bar):
    """Adjoint of new_Tilted: returns weight_bar, slope_bar."""
    saved, self, self_1, self_2, self_3 = saved
    # return self
    self_bar = shadows(self)
    add_into(self_bar, y_bar)
    # self.__post_init__(gain)
    post_init_rev(saved, self_bar)
    put_back(self, self_3)
    hold(self, 'slope', self_2)
    # self.slope = slope
    slope_bar = self_bar.slope
    self_bar.slope = 0.0
    hold(self, 'name', self_1)
    # self.name = name
    self_bar.name = zeros(held(self, 'name'))
    # self.bias = bias_factory()
    self_bar.bias = 0.0
    # self.weight = weight
    weight_bar = self_bar.weight
    self_bar.weight = 0.0
    return weight_bar, slope_bar
