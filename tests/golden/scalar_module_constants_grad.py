def pressure_grad(volume, temperature):
    """Gradient of pressure with respect to (volume, temperature)."""
    repulsion = MOLES * R * temperature / (volume - MOLES * B)

    # return repulsion - A * MOLES**2 / volume**2
    volume_bar = 2 * volume * A * MOLES**2 / (volume**2 * volume**2)
    # repulsion = MOLES * R * temperature / (volume - MOLES * B)
    temperature_bar = MOLES * R / (volume - MOLES * B)
    volume_bar -= repulsion / (volume - MOLES * B)
    return volume_bar, temperature_bar
