# autotangent-cache 1
# function: tests.programs.data_inheritance:Material.strain   variant: pair   wrt: self
#     load   shadows: self   defines: strain_fwd strain_rev
# source: ../data_inheritance.py   76c7bd8162298f84
# generated: 4b828d59bc48f0b0   gen: 1.0.0
# kinds: self tests.programs.data_inheritance:Polymer{stiffness: float, expansion:
#     float, damage: None, softening: float, margin: float}, load float, temperature
#     float
# result: float
# resolved:
# deps:
# pin: no

def strain_fwd(self, load, temperature):
    """Value of strain and what strain_rev needs."""
    return (
        load / self.stiffness + self.expansion * (temperature - self.reference) / 100.0,
        (load, self, temperature),
    )


def strain_rev(saved, y_bar, self_bar):
    """Adjoint of strain: adds into self_bar, returns load_bar."""
    load, self, temperature = saved
    # return load / self.stiffness + self.expansion * (temperature - self.reference) ...
    load_bar = y_bar / self.stiffness
    self_bar.stiffness -= load * y_bar / (self.stiffness * self.stiffness)
    self_bar.expansion += 0.01 * (temperature - self.reference) * y_bar
    return load_bar
