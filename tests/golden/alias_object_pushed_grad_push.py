# autotangent-cache 1
# function: tests.programs.alias_object_pushed:Particle.push   variant: pair   wrt: self
#     force   shadows: self   defines: push_fwd push_rev
# source: ../alias_object_pushed.py   af6c6f82f21040d6
# generated: 8cc3a4ed65b9e7a9   gen: 1.0.0
# kinds: self tests.programs.alias_object_pushed:Particle{x: float, v: float}, force
#     float, dt float
# result: any
# resolved:
# deps:
# pin: no

def push_fwd(self, force, dt):
    """Value of push and what push_rev needs."""
    self.v += force * dt
    self.x += self.v * dt
    return None, (dt,)


def push_rev(saved, self_bar):
    """Adjoint of push: adds into self_bar, returns force_bar."""
    dt, = saved
    # self.x += self.v * dt
    self_bar.v += dt * self_bar.x
    # self.v += force * dt
    force_bar = dt * self_bar.v
    return force_bar
