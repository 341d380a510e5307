def pressure_jvp(volume, temperature, *, volume_dot, temperature_dot):
    """Value and tangent of pressure along (volume_dot, temperature_dot)."""
    repulsion = MOLES * R * temperature / (volume - MOLES * B)
    repulsion_dot = (
        R * MOLES * temperature_dot - repulsion * volume_dot
    ) / (volume - MOLES * B)
    return (
        repulsion - A * MOLES**2 / volume**2,
        (
            repulsion_dot
            + 2 * A * volume * MOLES**2 * volume_dot / (volume**2 * volume**2)
        ),
    )
