from autotangent.runtime import held, hold, namespace, shadowed_pair

post_init_fwd, post_init_rev = shadowed_pair(
    Layer.__post_init__,
    "self gain",
    "self tests.programs.data_dataclass_made:Layer{weight: float, bias: array(f; ?), name: str}, gain float",
)


def new_Layer_fwd(weight, gain=None, bias=None, name=None, *, bias_bar):
    """Value of new_Layer and what new_Layer_rev needs."""
    self_bar = namespace()
    self = object.__new__(Layer)
    self_bar.weight = 0.0
    self.weight = weight
    self_bar_1 = held(self_bar, 'bias')
    self_bar.bias = bias_bar
    self.bias = bias
    self_bar.name = None
    self.name = name
    self_1 = held(self, 'scale')
    _, saved = post_init_fwd(self, gain, self_bar=self_bar)
    return (self, self_bar), (saved, self, self_1, self_bar, self_bar_1)


def new_Layer_rev(saved):
    """Adjoint of new_Layer: adds into bias_bar, returns weight_bar, gain_bar."""
    saved, self, self_1, self_bar, self_bar_1 = saved
    # self.__post_init__(gain, self_bar=self_bar)
    gain_bar = post_init_rev(saved)
    hold(self, 'scale', self_1)
    hold(self_bar, 'bias', self_bar_1)
    # self.weight = weight
    weight_bar = self_bar.weight
    self_bar.weight = 0.0
    return weight_bar, gain_bar
