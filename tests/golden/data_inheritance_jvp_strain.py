# autotangent-cache 1
# function: tests.programs.data_inheritance:Filled.strain   variant: tangent   wrt: self
#     load   defines: strain_jvp
# source: ../data_inheritance.py   c3dedbe7047101ae
# generated: 15e92e3321bcf77c   gen: 1.0.0
# kinds: self tests.programs.data_inheritance:Filled{stiffness: float, expansion: float,
#     damage: None, softening: float, margin: float, share: float}, load float,
#     temperature float
# result: float
# resolved: Polymer -> tests.programs.data_inheritance:Polymer; Polymer.strain ->
#     tests.programs.data_inheritance:Polymer.strain
# deps: tests.programs.data_inheritance:Polymer.strain=123a97522412dab7
# pin: no

from autotangent.runtime import tangent

strain_1_jvp = tangent(
    Polymer.strain,
    "self load",
    "self tests.programs.data_inheritance:Filled{stiffness: float, expansion: float, damage: None, softening: float, margin: float, share: float}, load float, temperature float",
)


def strain_jvp(self, load, temperature, *, self_dot, load_dot):
    """Value and tangent of strain along (self_dot, load_dot)."""
    t_1, t_1_dot = strain_1_jvp(
        self, load, temperature, self_dot=self_dot, load_dot=load_dot
    )
    return (1.0 - self.share) * t_1, (1.0 - self.share) * t_1_dot - t_1 * self_dot.share
