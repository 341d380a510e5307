# autotangent-cache 1
# function: tests.programs.data_inheritance:Material.__init__   variant: pair   wrt:
#     self stiffness expansion   shadows: self   defines: __init___fwd __init___rev
# source: ../data_inheritance.py   6bcca0f6c1021e1f
# generated: 821e7f985f6afd5d   gen: 1.0.0
# kinds: self tests.programs.data_inheritance:Polymer{}, stiffness float, expansion
#     float
# result: any
# resolved:
# deps:
# pin: no

from autotangent.runtime import held, hold, zeros


def __init___fwd(self, stiffness, expansion):
    """Value of __init__ and what __init___rev needs."""
    self.stiffness = stiffness
    self.expansion = expansion
    self_1 = held(self, 'damage')
    self.damage = None
    return None, (self, self_1)


def __init___rev(saved, self_bar):
    """Adjoint of __init__: adds into self_bar, returns stiffness_bar, expansion_bar."""
    self, self_1 = saved
    hold(self, 'damage', self_1)
    # self.damage = None
    self_bar.damage = zeros(held(self, 'damage'))
    # self.expansion = expansion
    expansion_bar = self_bar.expansion
    self_bar.expansion = 0.0
    # self.stiffness = stiffness
    stiffness_bar = self_bar.stiffness
    self_bar.stiffness = 0.0
    return stiffness_bar, expansion_bar
