# autotangent-cache 1
# function: tests.programs.alias_object_argument:Body.fall   variant: pair   wrt: self
#     gravity   shadows: self   defines: fall_fwd fall_rev
# source: ../alias_object_argument.py   a9d07b35491d5b56
# generated: b79d101ed7617fb6   gen: 1.0.0
# kinds: self tests.programs.alias_object_argument:Body{height: float, speed: float},
#     gravity float, dt float
# result: any
# resolved:
# deps:
# pin: no

def fall_fwd(self, gravity, dt):
    """Value of fall and what fall_rev needs."""
    self.speed -= gravity * dt
    self.height += self.speed * dt
    return None, (dt,)


def fall_rev(saved, self_bar):
    """Adjoint of fall: adds into self_bar, returns gravity_bar."""
    dt, = saved
    # self.height += self.speed * dt
    self_bar.speed += dt * self_bar.height
    # self.speed -= gravity * dt
    gravity_bar = -dt * self_bar.speed
    return gravity_bar
