# autotangent-cache 1
# function: tests.programs.alias_helper_replaces:Body.kick   variant: tangent   wrt:
#     self force   defines: kick_jvp
# source: ../alias_helper_replaces.py   4f628f3f360d45ee
# generated: 34deac08aee901ac   gen: 1.0.0
# kinds: self tests.programs.alias_helper_replaces:Body{place: array(f; n), speed:
#     array(f; n)}, force array(f; n), dt float
# result: any
# resolved:
# deps:
# pin: no

def kick_jvp(self, force, dt, *, self_dot, force_dot):
    """Value and tangent of kick along (self_dot, force_dot)."""
    self_dot.speed = self_dot.speed + dt * force_dot
    self.speed = self.speed + force * dt
    return None, None
