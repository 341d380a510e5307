# autotangent-cache 1
# function: tests.programs.data_inheritance:Material.strain   variant: tangent   wrt:
#     self load   defines: strain_jvp
# source: ../data_inheritance.py   76c7bd8162298f84
# generated: f898bbfdfc747e37   gen: 1.0.0
# kinds: self tests.programs.data_inheritance:Polymer{stiffness: float, expansion:
#     float, damage: None, softening: float, margin: float}, load float, temperature
#     float
# result: float
# resolved:
# deps:
# pin: no

def strain_jvp(self, load, temperature, *, self_dot, load_dot):
    """Value and tangent of strain along (self_dot, load_dot)."""
    return (
        load / self.stiffness + self.expansion * (temperature - self.reference) / 100.0,
        (
            (load_dot - load * self_dot.stiffness / self.stiffness) / self.stiffness
            + 0.01 * (temperature - self.reference) * self_dot.expansion
        ),
    )
