# autotangent-cache 1
# function: tests.programs.data_dataclass_made:Point.__post_init__   variant: pair
#     wrt: self   shadows: self   defines: __post_init___fwd __post_init___rev
# source: ../data_dataclass_made.py   44d71ce033e53615
# generated: abdd60a4f2c59f39   gen: 1.0.0
# kinds: self tests.programs.data_dataclass_made:Point{x: float, y: float}
# result: any
# resolved: object -> builtins:object
# deps:
# pin: no

from autotangent.runtime import held, hold


def __post_init___fwd(self):
    """Value of __post_init__ and what __post_init___rev needs."""
    self_1 = held(self, 'product')
    object.__setattr__(self, "product", self.x * self.y)
    return None, (self, self_1)


def __post_init___rev(saved, self_bar):
    """Adjoint of __post_init__: adds into self_bar."""
    self, self_1 = saved
    hold(self, 'product', self_1)
    # object.__setattr__(self, "product", self.x * self.y)
    self_2_bar = self_bar.product
    self_bar.product = 0.0
    self_bar.x += self.y * self_2_bar
    self_bar.y += self.x * self_2_bar
