from autotangent.runtime import add_into, held, hold, pair, zeros

post_init_fwd, post_init_rev = pair(
    Point.__post_init__,
    "self",
    "self tests.programs.data_dataclass_made:Point{x: float, y: float}",
)


def new_Point_fwd(x, y=None):
    """Value of new_Point and what new_Point_rev needs."""
    self = object.__new__(Point)
    object.__setattr__(self, 'x', x)
    object.__setattr__(self, 'y', y)
    self_1 = held(self, 'product')
    _, saved = post_init_fwd(self)
    return self, (saved, self, self_1)


def new_Point_rev(saved, y_bar):
    """Adjoint of new_Point: returns x_bar, y_bar."""
    saved, self, self_1 = saved
    # return self
    self_bar = zeros(self)
    add_into(self_bar, y_bar)
    # self.__post_init__()
    post_init_rev(saved, self_bar)
    hold(self, 'product', self_1)
    # self.y = y
    y_bar_ = self_bar.y
    # self.x = x
    x_bar = self_bar.x
    return x_bar, y_bar_
