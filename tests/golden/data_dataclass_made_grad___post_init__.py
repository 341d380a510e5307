# autotangent-cache 1
# function: tests.programs.data_dataclass_made:Layer.__post_init__   variant: shadow
#     wrt: self gain   shadows: self   defines: __post_init___fwd __post_init___rev
# source: ../data_dataclass_made.py   84e1af9eb681b0a1
# generated: e7163090466ae41f   gen: 1.0.0
# kinds: self tests.programs.data_dataclass_made:Layer{weight: float, bias: array(f; ?),
#     name: str}, gain float
# result: any
# resolved:
# deps:
# pin: no

from autotangent.runtime import held, hold


def __post_init___fwd(self, gain, *, self_bar):
    """Value of __post_init__ and what __post_init___rev needs."""
    self_bar.scale = 0.0
    self_1 = held(self, 'scale')
    self.scale = self.weight * gain
    return None, (gain, self, self_1, self_bar)


def __post_init___rev(saved):
    """Adjoint of __post_init__: adds into self_bar, returns gain_bar."""
    gain, self, self_1, self_bar = saved
    hold(self, 'scale', self_1)
    # self.scale = self.weight * gain
    self_2_bar = self_bar.scale
    self_bar.scale = 0.0
    self_bar.weight += gain * self_2_bar
    gain_bar = self.weight * self_2_bar
    return gain_bar
