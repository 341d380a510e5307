from autotangent.runtime import add_into, held, hold, pair, shadows

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
    self.name = name
    self_1 = held(self, 'scale')
    _, saved = post_init_fwd(self, gain)
    return self, (saved, self, self_1)


def new_Layer_rev(saved, y_bar):
    """Adjoint of new_Layer: returns weight_bar."""
    saved, self, self_1 = saved
    # return self
    self_bar = shadows(self)
    add_into(self_bar, y_bar)
    # self.__post_init__(gain)
    post_init_rev(saved, self_bar)
    hold(self, 'scale', self_1)
    # self.weight = weight
    weight_bar = self_bar.weight
    return weight_bar
