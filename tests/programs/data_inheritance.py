"""Materials with a common base class: inherited and extended constructors, methods that call those of the base."""

import math


class Material:
    reference = 300.0

    def __init__(self, stiffness, expansion):
        self.stiffness = stiffness
        self.expansion = expansion
        self.damage = None

    def strain(self, load, temperature):
        return load / self.stiffness + self.expansion * (temperature - self.reference) / 100.0

    def energy(self, load, temperature):
        return 0.5 * load * self.strain(load, temperature)


class Steel(Material):
    pass


class Polymer(Material):
    def __init__(self, stiffness, expansion, softening):
        super().__init__(stiffness * math.exp(-softening), 2 * expansion)
        self.softening, self.margin = softening, 0.0
        if softening > 10.0:
            self.softening = 10.0
            return
        self.margin = 10.0 - softening

    def strain(self, load, temperature):
        softer = 1.0 + self.softening * (temperature - self.reference) / 100.0
        return super().strain(load, temperature) * softer


class Filled(Polymer):
    def __init__(self, share, **properties):
        super().__init__(**properties)
        self.share = share

    def strain(self, load, temperature):
        return (1.0 - self.share) * super().strain(load, temperature)


def bilayer(stiffness, expansion, load):
    steel = Steel(stiffness, expansion)
    polymer = Polymer(0.1 * stiffness, expansion * load, softening=0.2)
    filled = Filled(0.3 * load, stiffness=stiffness, expansion=expansion, softening=0.1 * load)
    total = polymer.margin * steel.energy(load, 330.0)
    for temperature in (310.0, 320.0):
        total += polymer.energy(load, temperature) - filled.strain(load, temperature) ** 2
    return total


example = dict(stiffness=2.0, expansion=0.3, load=0.7)
wrt = ("stiffness", "expansion", "load")
milestone = 3
