# autotangent-cache 1
# function: tests.programs.alias_object_pushed:Particle.push   variant: tangent   wrt:
#     self force   defines: push_jvp
# source: ../alias_object_pushed.py   af6c6f82f21040d6
# generated: ac56084b66d3b74f   gen: 1.0.0
# kinds: self tests.programs.alias_object_pushed:Particle{x: float, v: float}, force
#     float, dt float
# result: any
# resolved:
# deps:
# pin: no

def push_jvp(self, force, dt, *, self_dot, force_dot):
    """Value and tangent of push along (self_dot, force_dot)."""
    self_dot.v += dt * force_dot
    self.v += force * dt
    self_dot.x += dt * self_dot.v
    self.x += self.v * dt
    return None, None
