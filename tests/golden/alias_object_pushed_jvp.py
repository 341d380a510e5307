from autotangent.runtime import tangent, zeros

push_jvp = tangent(
    Particle.push,
    "self force",
    "self tests.programs.alias_object_pushed:Particle{x: float, v: float}, force float, dt float",
)


def energy_jvp(start, stiffness, damping, *, stiffness_dot):
    """Value and tangent of energy along stiffness_dot."""
    particle = Particle(start, 0.5)
    particle_dot = zeros(particle)
    for _ in range(4):
        t_1, t_1_dot = push_jvp(
            particle,
            -stiffness * particle.x - damping * particle.v,
            0.1,
            self_dot=particle_dot,
            force_dot=(
                -particle.x * stiffness_dot
                - stiffness * particle_dot.x
                - damping * particle_dot.v
            ),
        )
    return (
        stiffness * particle.x**2 + particle.v**2,
        (
            particle.x**2 * stiffness_dot
            + 2 * stiffness * particle.x * particle_dot.x
            + 2 * particle.v * particle_dot.v
        ),
    )
