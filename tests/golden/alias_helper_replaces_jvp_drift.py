# autotangent-cache 1
# function: tests.programs.alias_helper_replaces:Body.drift   variant: tangent   wrt:
#     self   defines: drift_jvp
# source: ../alias_helper_replaces.py   5bf7fa655536eece
# generated: 8bb9957354cfb294   gen: 1.0.0
# kinds: self tests.programs.alias_helper_replaces:Body{place: array(f; n), speed:
#     array(f; n)}, dt float
# result: any
# resolved:
# deps:
# pin: no

def drift_jvp(self, dt, *, self_dot):
    """Value and tangent of drift along self_dot."""
    self_dot.place = self_dot.place + dt * self_dot.speed
    self.place = self.place + self.speed * dt
    return None, None
