# autotangent-cache 1
# function: tests.programs.data_inheritance:Material.energy   variant: tangent   wrt:
#     self load   defines: energy_jvp
# source: ../data_inheritance.py   a291e323c89258ae
# generated: 91f2d85ac36e512a   gen: 1.0.0
# kinds: self tests.programs.data_inheritance:Polymer{stiffness: float, expansion:
#     float, damage: None, softening: float, margin: float}, load float, temperature
#     float
# result: float
# resolved:
# deps: tests.programs.data_inheritance:Polymer.strain=123a97522412dab7
# pin: no

from autotangent.runtime import tangent

strain_jvp = tangent(
    Polymer.strain,
    "self load",
    "self tests.programs.data_inheritance:Polymer{stiffness: float, expansion: float, damage: None, softening: float, margin: float}, load float, temperature float",
)


def energy_jvp(self, load, temperature, *, self_dot, load_dot):
    """Value and tangent of energy along (self_dot, load_dot)."""
    t_1, t_1_dot = strain_jvp(
        self, load, temperature, self_dot=self_dot, load_dot=load_dot
    )
    return 0.5 * load * t_1, 0.5 * t_1 * load_dot + 0.5 * load * t_1_dot
