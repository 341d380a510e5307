# autotangent-cache 1
# function: tests.programs.data_inheritance:Filled.strain   variant: pair   wrt: self
#     load   shadows: self   defines: strain_fwd strain_rev
# source: ../data_inheritance.py   c3dedbe7047101ae
# generated: a0403349564c299a   gen: 1.0.0
# kinds: self tests.programs.data_inheritance:Filled{stiffness: float, expansion: float,
#     damage: None, softening: float, margin: float, share: float}, load float,
#     temperature float
# result: float
# resolved: Polymer -> tests.programs.data_inheritance:Polymer; Polymer.strain ->
#     tests.programs.data_inheritance:Polymer.strain
# deps: tests.programs.data_inheritance:Polymer.strain=123a97522412dab7
# pin: no

from autotangent.runtime import pair

strain_1_fwd, strain_1_rev = pair(
    Polymer.strain,
    "self load",
    "self tests.programs.data_inheritance:Filled{stiffness: float, expansion: float, damage: None, softening: float, margin: float, share: float}, load float, temperature float",
)


def strain_fwd(self, load, temperature):
    """Value of strain and what strain_rev needs."""
    t_1, saved = strain_1_fwd(self, load, temperature)
    return (1.0 - self.share) * t_1, (saved, self, t_1)


def strain_rev(saved, y_bar, self_bar):
    """Adjoint of strain: adds into self_bar, returns load_bar."""
    saved, self, t_1 = saved
    # return (1.0 - self.share) * super(__class__, self).strain(load, temperature)
    self_bar.share -= t_1 * y_bar
    load_bar = strain_1_rev(saved, (1.0 - self.share) * y_bar, self_bar)
    return load_bar
