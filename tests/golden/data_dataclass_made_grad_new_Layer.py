from autotangent.runtime import add_into, held, hold, pair, put_back, shadows, snapshot, zeros

post_init_fwd, post_init_rev = pair(
    Layer.__post_init__,
    "self",
    "self tests.programs.data_dataclass_made:Layer{weight: float, bias: array(f; n), name: str}, gain float",
)


def new_Layer_fwd(weight, gain=None, name=None):
    """Value of new_Layer and what new_Layer_rev needs."""
    self = object.__new__(Layer)
    self.weight = weight
    self.bias = bias_factory()
    self_1 = held(self, 'name')
    self.name = name
    self_2 = snapshot(self)
    _, saved = post_init_fwd(self, gain)
    return self, (saved, self, self_1, self_2)


def new_Layer_rev(saved, y_bar):
    """Adjoint of new_Layer: returns weight_bar."""
    saved, self, self_1, self_2 = saved
    # return self
    self_bar = shadows(self)
    add_into(self_bar, y_bar)
    # self.__post_init__(gain)
    post_init_rev(saved, self_bar)
    put_back(self, self_2)
    hold(self, 'name', self_1)
    # self.name = name
    self_bar.name = zeros(held(self, 'name'))
    # self.bias = bias_factory()
    self_bar.bias = 0.0
    # self.weight = weight
    weight_bar = self_bar.weight
    self_bar.weight = 0.0
    return weight_bar
