from autotangent.runtime import pair, zeros

push_fwd, push_rev = pair(
    Particle.push,
    "self force",
    "self tests.programs.alias_object_pushed:Particle{x: float, v: float}, force float, dt float",
)


def energy_grad(start, stiffness, damping):
    """Gradient of energy with respect to stiffness."""
    particle = Particle(start, 0.5)
    saveds = []
    particle_1s = []
    particle_2s = []
    for _ in range(4):
        particle_1 = particle.v
        particle_1s.append(particle_1)
        particle_2 = particle.x
        particle_2s.append(particle_2)
        _, saved = push_fwd(
            particle, -stiffness * particle.x - damping * particle.v, 0.1
        )
        saveds.append(saved)

    # return stiffness * particle.x**2 + particle.v**2
    stiffness_bar = particle.x**2
    particle_bar = zeros(particle)
    particle_bar.x += 2 * particle.x * stiffness
    particle_bar.v += 2 * particle.v
    for _ in range(4):
        saved = saveds.pop()
        particle_1 = particle_1s.pop()
        particle_2 = particle_2s.pop()
        # particle.push(-stiffness * particle.x - damping * particle.v, 0.1)
        force_1_bar = push_rev(saved, particle_bar)
        particle.v = particle_1
        particle.x = particle_2
        stiffness_bar -= particle.x * force_1_bar
        particle_bar.x -= stiffness * force_1_bar
        particle_bar.v -= damping * force_1_bar
    return stiffness_bar
