# autotangent-cache 1
# function: tests.programs.object_worlds:moved   variant: pair   wrt: x y   defines:
#     moved_fwd moved_rev
# source: ../object_worlds.py   e11926cb10948a4c
# generated: 9c6269aba48e7333   gen: 1.0.0
# kinds: x float, y float
# result: any
# resolved: Particle -> tests.programs.object_worlds:Particle; forces ->
#     tests.programs.object_worlds:forces; move -> tests.programs.object_worlds:move; np
#     -> numpy; range -> builtins:range
# deps: tests.programs.object_worlds:Particle.__init__=466f338d880d1883,
#     tests.programs.object_worlds:forces=7bab82dcd713ee0d,
#     tests.programs.object_worlds:move=22b8f30ea0339516
# pin: no

from autotangent.runtime import add_at, constructor, matmul_left, matmul_right, pair, put_back, shadowed_pair, shadows, snapshot, spread, unbroadcast

new_Particle = constructor(Particle)
move_fwd, move_rev = shadowed_pair(
    move,
    "particles dt",
    "particles list(tests.programs.object_worlds:Particle{m: float, p: any, f: optional(array(f; ?))}), dt float",
)
forces_fwd, forces_rev = shadowed_pair(
    forces,
    "particles k",
    "particles tuple(tests.programs.object_worlds:Particle{m: float, p: any, f: optional(array(f; ?))}, tests.programs.object_worlds:Particle{m: float, p: any, f: optional(array(f; ?))}), k float",
)
move_1_fwd, move_1_rev = shadowed_pair(
    move,
    "particles",
    "particles list(tests.programs.object_worlds:Particle{m: float, p: any, f: optional(array(f; ?))}), dt float",
)
forces_1_fwd, forces_1_rev = shadowed_pair(
    forces,
    "particles k",
    "particles list(tests.programs.object_worlds:Particle{m: float, p: any, f: optional(array(f; ?))}), k float",
)
new_Particle_fwd, new_Particle_rev = pair(new_Particle, "m", "m float")


def moved_fwd(x, y):
    """Value of moved and what moved_rev needs."""
    t_2, saved_7 = new_Particle_fwd(x)
    t_2_bar = shadows(t_2)
    t_3, saved_6 = new_Particle_fwd(y)
    t_3_bar = shadows(t_3)
    t_1_bar = [t_2_bar, t_3_bar]
    t_1 = [t_2, t_3]
    t_4, saved_5 = new_Particle_fwd(x)
    t_4_bar = shadows(t_4)
    t_5, saved_4 = new_Particle_fwd(y)
    t_5_bar = shadows(t_5)
    particles_bar, one_bar, two_bar = t_1_bar, t_4_bar, t_5_bar
    particles, one, two = t_1, t_4, t_5
    saved_3s = []
    particles_2s = []
    saved_2s = []
    particles_1s = []
    for _ in range(2):
        particles_2 = snapshot(particles)
        particles_2s.append(particles_2)
        _, saved_3 = forces_1_fwd(particles, x, particles_bar=particles_bar)
        saved_3s.append(saved_3)
        particles_1 = snapshot(particles)
        particles_1s.append(particles_1)
        _, saved_2 = move_1_fwd(particles, 0.1, particles_bar=particles_bar)
        saved_2s.append(saved_2)
    t_6_bar = [one_bar, two_bar]
    t_6 = (one, two)
    t_6_1 = snapshot(t_6)
    _, saved_1 = forces_fwd(t_6, y, particles_bar=t_6_bar)
    t_7_bar = [one_bar]
    t_7 = [one]
    t_7_1 = snapshot(t_7)
    _, saved = move_fwd(t_7, x, particles_bar=t_7_bar)
    t_10 = particles[0].p * particles[1].f
    t_9 = np.sum(t_10)
    t_8 = t_9 + particles[1].p[0]
    t_11 = one.p @ two.f
    return (
        t_8 + t_11,
        (
            one,
            one_bar,
            particles,
            particles_1s,
            particles_2s,
            particles_bar,
            saved,
            saved_1,
            saved_2s,
            saved_3s,
            saved_4,
            saved_5,
            saved_6,
            saved_7,
            t_10,
            t_11,
            t_2_bar,
            t_3_bar,
            t_4_bar,
            t_5_bar,
            t_6,
            t_6_1,
            t_7,
            t_7_1,
            t_8,
            t_9,
            two,
            two_bar,
        ),
    )


def moved_rev(saved, y_bar):
    """Adjoint of moved: returns x_bar, y_bar."""
    one, one_bar, particles, particles_1s, particles_2s, particles_bar, saved, saved_1, saved_2s, saved_3s, saved_4, saved_5, saved_6, saved_7, t_10, t_11, t_2_bar, t_3_bar, t_4_bar, t_5_bar, t_6, t_6_1, t_7, t_7_1, t_8, t_9, two, two_bar = saved
    # return np.sum(particles[0].p * particles[1].f) + particles[1].p[0] + one.p @ two.f
    t_8_bar = unbroadcast(y_bar, t_8)
    t_10_bar = spread(unbroadcast(t_8_bar, t_9), t_10, None, False)
    particles_bar[0].p += unbroadcast(particles[1].f * t_10_bar, particles[0].p)
    particles_bar[1].f += unbroadcast(particles[0].p * t_10_bar, particles[1].f)
    add_at(particles_bar[1].p, 0, t_8_bar)
    t_11_bar = unbroadcast(y_bar, t_11)
    one_bar.p += matmul_left(t_11_bar, one.p, two.f)
    two_bar.f += matmul_right(t_11_bar, one.p, two.f).real
    # move([one], x)
    x_bar = move_rev(saved)
    put_back(t_7, t_7_1)
    # forces((one, two), y)
    y_bar_ = forces_rev(saved_1)
    put_back(t_6, t_6_1)
    for _ in range(2):
        saved_2 = saved_2s.pop()
        particles_1 = particles_1s.pop()
        # move(particles, 0.1)
        move_1_rev(saved_2)
        put_back(particles, particles_1)
        saved_3 = saved_3s.pop()
        particles_2 = particles_2s.pop()
        # forces(particles, x)
        k_1_bar = forces_1_rev(saved_3)
        put_back(particles, particles_2)
        x_bar += k_1_bar
    # t_5 = new_Particle(y)
    y_bar_ += new_Particle_rev(saved_4, t_5_bar)
    # t_4 = new_Particle(x)
    x_bar += new_Particle_rev(saved_5, t_4_bar)
    # t_3 = new_Particle(y)
    y_bar_ += new_Particle_rev(saved_6, t_3_bar)
    # t_2 = new_Particle(x)
    x_bar += new_Particle_rev(saved_7, t_2_bar)
    return x_bar, y_bar_
