"""An object that is not asked for a derivative gets active attributes from a method."""

class Particle:
    def __init__(self, x, v):
        self.x = x
        self.v = v

    def push(self, force, dt):
        self.v += force * dt
        self.x += self.v * dt


def energy(start, stiffness, damping):
    particle = Particle(start, 0.5)
    for _ in range(4):
        particle.push(-stiffness * particle.x - damping * particle.v, 0.1)
    return stiffness * particle.x**2 + particle.v**2


example = dict(start=1.0, stiffness=2.0, damping=0.3)
wrt = ("stiffness",)
milestone = 3
