# autotangent-cache 1
# function: tests.programs.data_inheritance:Polymer.strain   variant: pair   wrt: self
#     load   shadows: self   defines: strain_fwd strain_rev
# source: ../data_inheritance.py   123a97522412dab7
# generated: 33c5ddc5b3ac631a   gen: 1.0.0
# kinds: self tests.programs.data_inheritance:Polymer{stiffness: float, expansion:
#     float, damage: None, softening: float, margin: float}, load float, temperature
#     float
# result: float
# resolved: Material -> tests.programs.data_inheritance:Material; Material.strain ->
#     tests.programs.data_inheritance:Material.strain
# deps: tests.programs.data_inheritance:Material.strain=76c7bd8162298f84
# pin: no

from autotangent.runtime import pair

strain_1_fwd, strain_1_rev = pair(
    Material.strain,
    "self load",
    "self tests.programs.data_inheritance:Polymer{stiffness: float, expansion: float, damage: None, softening: float, margin: float}, load float, temperature float",
)


def strain_fwd(self, load, temperature):
    """Value of strain and what strain_rev needs."""
    softer = 1.0 + self.softening * (temperature - self.reference) / 100.0
    t_1, saved = strain_1_fwd(self, load, temperature)
    return t_1 * softer, (saved, self, softer, t_1, temperature)


def strain_rev(saved, y_bar, self_bar):
    """Adjoint of strain: adds into self_bar, returns load_bar."""
    saved, self, softer, t_1, temperature = saved
    # return super(__class__, self).strain(load, temperature) * softer
    load_bar = strain_1_rev(saved, softer * y_bar, self_bar)
    softer_bar = t_1 * y_bar
    # softer = 1.0 + self.softening * (temperature - self.reference) / 100.0
    self_bar.softening += 0.01 * (temperature - self.reference) * softer_bar
    return load_bar
