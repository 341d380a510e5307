# autotangent-cache 1
# function: tests.programs.data_inheritance:Polymer.strain   variant: tangent   wrt:
#     self load   defines: strain_jvp
# source: ../data_inheritance.py   123a97522412dab7
# generated: fb48bb1b997e757c   gen: 1.0.0
# kinds: self tests.programs.data_inheritance:Polymer{stiffness: float, expansion:
#     float, damage: None, softening: float, margin: float}, load float, temperature
#     float
# result: float
# resolved: Material -> tests.programs.data_inheritance:Material; Material.strain ->
#     tests.programs.data_inheritance:Material.strain
# deps: tests.programs.data_inheritance:Material.strain=76c7bd8162298f84
# pin: no

from autotangent.runtime import tangent

strain_1_jvp = tangent(
    Material.strain,
    "self load",
    "self tests.programs.data_inheritance:Polymer{stiffness: float, expansion: float, damage: None, softening: float, margin: float}, load float, temperature float",
)


def strain_jvp(self, load, temperature, *, self_dot, load_dot):
    """Value and tangent of strain along (self_dot, load_dot)."""
    softer = 1.0 + self.softening * (temperature - self.reference) / 100.0
    softer_dot = 0.01 * (temperature - self.reference) * self_dot.softening
    t_1, t_1_dot = strain_1_jvp(
        self, load, temperature, self_dot=self_dot, load_dot=load_dot
    )
    return t_1 * softer, softer * t_1_dot + t_1 * softer_dot
