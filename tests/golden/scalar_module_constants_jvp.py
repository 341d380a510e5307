def pressure_jvp(volume, temperature, *, volume_dot, temperature_dot):
    """Value and tangent of pressure along (volume_dot, temperature_dot)."""
    repulsion_1 = volume - MOLES * B
    repulsion = MOLES * R * temperature / repulsion_1
    repulsion_dot = (MOLES * R * temperature_dot - repulsion * volume_dot) / repulsion_1
    t_1 = A * MOLES**2 / volume**2
    return repulsion - t_1, repulsion_dot + 2 * t_1 * volume * volume_dot / volume**2
