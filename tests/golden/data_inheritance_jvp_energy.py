# autotangent-cache 1
# function: tests.programs.data_inheritance:Material.energy   variant: tangent   wrt:
#     self load   defines: energy_jvp
# source: ../data_inheritance.py   a291e323c89258ae
# generated: 629f982080927dc9   gen: 1.0.0
# kinds: self tests.programs.data_inheritance:Steel{stiffness: float, expansion: float,
#     damage: None}, load float, temperature float
# result: float
# resolved:
# deps: tests.programs.data_inheritance:Material.strain=76c7bd8162298f84
# pin: no

from autotangent.runtime import tangent

strain_jvp = tangent(
    Material.strain,
    "self load",
    "self tests.programs.data_inheritance:Steel{stiffness: float, expansion: float, damage: None}, load float, temperature float",
)


def energy_jvp(self, load, temperature, *, self_dot, load_dot):
    """Value and tangent of energy along (self_dot, load_dot)."""
    t_1, t_1_dot = strain_jvp(
        self, load, temperature, self_dot=self_dot, load_dot=load_dot
    )
    return 0.5 * load * t_1, 0.5 * t_1 * load_dot + 0.5 * load * t_1_dot
