# autotangent-cache 1
# function: tests.programs.data_dataclass_made:Layer.__post_init__   variant: pair
#     wrt: self   shadows: self   defines: __post_init___fwd __post_init___rev
# source: ../data_dataclass_made.py   84e1af9eb681b0a1
# generated: de58d74a1dee86f6   gen: 1.0.0
# kinds: self tests.programs.data_dataclass_made:Layer{weight: float, bias: array(f; n),
#     name: str}, gain float
# result: any
# resolved:
# deps:
# pin: no

def __post_init___fwd(self, gain):
    """Value of __post_init__ and what __post_init___rev needs."""
    self.scale = self.weight * gain
    return None, (gain,)


def __post_init___rev(saved, self_bar):
    """Adjoint of __post_init__: adds into self_bar."""
    gain, = saved
    # self.scale = self.weight * gain
    self_1_bar = self_bar.scale
    self_bar.scale = 0.0
    self_bar.weight += gain * self_1_bar
