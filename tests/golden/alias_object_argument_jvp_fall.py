# autotangent-cache 1
# function: tests.programs.alias_object_argument:Body.fall   variant: tangent   wrt:
#     self gravity   defines: fall_jvp
# source: ../alias_object_argument.py   a9d07b35491d5b56
# generated: 496a5ec66ce63d7f   gen: 1.0.0
# kinds: self tests.programs.alias_object_argument:Body{height: float, speed: float},
#     gravity float, dt float
# result: any
# resolved:
# deps:
# pin: no

def fall_jvp(self, gravity, dt, *, self_dot, gravity_dot):
    """Value and tangent of fall along (self_dot, gravity_dot)."""
    self_dot.speed -= dt * gravity_dot
    self.speed -= gravity * dt
    self_dot.height += dt * self_dot.speed
    self.height += self.speed * dt
    return None, None
