# autotangent-cache 1
# function: tests.programs.data_inheritance:Material.energy   variant: pair   wrt: self
#     load   shadows: self   defines: energy_fwd energy_rev
# source: ../data_inheritance.py   a291e323c89258ae
# generated: 20c10bafee76d24d   gen: 1.0.0
# kinds: self tests.programs.data_inheritance:Steel{stiffness: float, expansion: float,
#     damage: None}, load float, temperature float
# result: float
# resolved:
# deps: tests.programs.data_inheritance:Material.strain=76c7bd8162298f84
# pin: no

from autotangent.runtime import pair

strain_fwd, strain_rev = pair(
    Material.strain,
    "self load",
    "self tests.programs.data_inheritance:Steel{stiffness: float, expansion: float, damage: None}, load float, temperature float",
)


def energy_fwd(self, load, temperature):
    """Value of energy and what energy_rev needs."""
    t_1, saved = strain_fwd(self, load, temperature)
    return 0.5 * load * t_1, (load, saved, t_1)


def energy_rev(saved, y_bar, self_bar):
    """Adjoint of energy: adds into self_bar, returns load_bar."""
    load, saved, t_1 = saved
    # return 0.5 * load * self.strain(load, temperature)
    load_bar = 0.5 * t_1 * y_bar + strain_rev(saved, 0.5 * load * y_bar, self_bar)
    return load_bar
