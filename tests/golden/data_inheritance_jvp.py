from autotangent.runtime import constructor, namespace, tangent

new_Polymer = constructor(Polymer)
new_Filled = constructor(Filled)
new_Polymer_jvp = tangent(
    new_Polymer,
    "stiffness expansion",
    "stiffness float, expansion float, softening float",
)
new_Filled_jvp = tangent(
    new_Filled,
    "share properties",
    "share float, properties dict(stiffness: float, expansion: float, softening: float)",
)
energy_jvp = tangent(
    Material.energy,
    "self load",
    "self tests.programs.data_inheritance:Steel{stiffness: float, expansion: float, damage: None}, load float, temperature float",
)
energy_1_jvp = tangent(
    Material.energy,
    "self load",
    "self tests.programs.data_inheritance:Polymer{stiffness: float, expansion: float, damage: None, softening: float, margin: float}, load float, temperature float",
)
strain_jvp = tangent(
    Filled.strain,
    "self load",
    "self tests.programs.data_inheritance:Filled{stiffness: float, expansion: float, damage: None, softening: float, margin: float, share: float}, load float, temperature float",
)


def bilayer_jvp(stiffness, expansion, load, *, stiffness_dot, expansion_dot, load_dot):
    """Value and tangent of bilayer along (stiffness_dot, expansion_dot, load_dot)."""
    steel = Steel(stiffness, expansion)
    steel_dot = namespace(stiffness=stiffness_dot, expansion=expansion_dot, damage=None)
    polymer_1, polymer_1_dot = new_Polymer_jvp(
        0.1 * stiffness,
        expansion * load,
        softening=0.2,
        stiffness_dot=0.1 * stiffness_dot,
        expansion_dot=load * expansion_dot + expansion * load_dot,
    )
    polymer = polymer_1
    polymer_dot = polymer_1_dot
    filled_1, filled_1_dot = new_Filled_jvp(
        0.3 * load,
        stiffness=stiffness,
        expansion=expansion,
        softening=0.1 * load,
        share_dot=0.3 * load_dot,
        properties_dot={'stiffness': stiffness_dot, 'expansion': expansion_dot, 'softening': 0.1 * load_dot},
    )
    filled = filled_1
    filled_dot = filled_1_dot
    total_1, total_1_dot = energy_jvp(
        steel, load, 330.0, self_dot=steel_dot, load_dot=load_dot
    )
    total = polymer.margin * total_1
    total_dot = total_1 * polymer_dot.margin + polymer.margin * total_1_dot
    for temperature in (310.0, 320.0):
        total_2, total_2_dot = energy_1_jvp(
            polymer, load, temperature, self_dot=polymer_dot, load_dot=load_dot
        )
        total_3, total_3_dot = strain_jvp(
            filled, load, temperature, self_dot=filled_dot, load_dot=load_dot
        )
        total += total_2 - total_3**2
        total_dot = total_dot + total_2_dot - 2 * total_3 * total_3_dot
    return total, total_dot
