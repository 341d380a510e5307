from autotangent.runtime import constructor, pair, zeros

new_Polymer = constructor(Polymer)
new_Filled = constructor(Filled)
energy_fwd, energy_rev = pair(
    Material.energy,
    "self load",
    "self tests.programs.data_inheritance:Polymer{stiffness: float, expansion: float, damage: None, softening: float, margin: float}, load float, temperature float",
)
strain_fwd, strain_rev = pair(
    Filled.strain,
    "self load",
    "self tests.programs.data_inheritance:Filled{stiffness: float, expansion: float, damage: None, softening: float, margin: float, share: float}, load float, temperature float",
)
energy_1_fwd, energy_1_rev = pair(
    Material.energy,
    "self load",
    "self tests.programs.data_inheritance:Steel{stiffness: float, expansion: float, damage: None}, load float, temperature float",
)
new_Filled_fwd, new_Filled_rev = pair(
    new_Filled,
    "share properties",
    "share float, properties dict(stiffness: float, expansion: float, softening: float)",
)
new_Polymer_fwd, new_Polymer_rev = pair(
    new_Polymer,
    "stiffness expansion",
    "stiffness float, expansion float, softening float",
)


def bilayer_grad(stiffness, expansion, load):
    """Gradient of bilayer with respect to (stiffness, expansion, load)."""
    steel = Steel(stiffness, expansion)
    polymer, saved = new_Polymer_fwd(0.1 * stiffness, expansion * load, softening=0.2)
    properties = {'stiffness': stiffness, 'expansion': expansion, 'softening': 0.1 * load}
    filled, saved_1 = new_Filled_fwd(0.3 * load, **properties)
    total_1, saved_2 = energy_1_fwd(steel, load, 330.0)
    saved_3s = []
    saved_4s = []
    total_2s = []
    for temperature in (310.0, 320.0):
        _, saved_3 = energy_fwd(polymer, load, temperature)
        saved_3s.append(saved_3)
        total_2, saved_4 = strain_fwd(filled, load, temperature)
        saved_4s.append(saved_4)
        total_2s.append(total_2)

    # return total
    total_bar = 1.0
    load_bar = 0.0
    polymer_bar = zeros(polymer)
    filled_bar = zeros(filled)
    for i in range(len((310.0, 320.0)) - 1, -1, -1):
        temperature = (310.0, 320.0)[i]
        saved_4 = saved_4s.pop()
        total_2 = total_2s.pop()
        saved_3 = saved_3s.pop()
        # total += polymer.energy(load, temperature) - filled.strain(load, temperatu ...
        load_bar += (
            energy_rev(saved_3, total_bar, polymer_bar)
            + strain_rev(saved_4, -2 * total_2, filled_bar)
        )
    # total = polymer.margin * steel.energy(load, 330.0)
    polymer_bar.margin += total_1
    steel_bar = zeros(steel)
    load_bar += energy_1_rev(saved_2, polymer.margin, steel_bar)
    # filled = Filled(0.3 * load, stiffness=stiffness, expansion=expansion, softenin ...
    properties_bar = zeros(properties)
    load_bar += 0.3 * new_Filled_rev(saved_1, filled_bar, properties_bar)
    stiffness_bar = properties_bar['stiffness']
    expansion_bar = properties_bar['expansion']
    load_bar += 0.1 * properties_bar['softening']
    # polymer = Polymer(0.1 * stiffness, expansion * load, softening=0.2)
    stiffness_1_bar, expansion_1_bar = new_Polymer_rev(saved, polymer_bar)
    stiffness_bar += 0.1 * stiffness_1_bar
    expansion_bar += load * expansion_1_bar
    load_bar += expansion * expansion_1_bar
    # steel = Steel(stiffness, expansion)
    stiffness_bar += steel_bar.stiffness
    expansion_bar += steel_bar.expansion
    return stiffness_bar, expansion_bar, load_bar
