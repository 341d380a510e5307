# autotangent-cache 1
# function: tests.programs.alias_object_numbers:Cell.pump   variant: tangent   wrt: self
#     rate   defines: pump_jvp
# source: ../alias_object_numbers.py   24c847a2b0631e51
# generated: 0f3987a6da742cda   gen: 1.0.0
# kinds: self tests.programs.alias_object_numbers:Cell{charge: float, ions: array(f; ?),
#     leak: float}, rate float
# result: any
# resolved:
# deps:
# pin: no

def pump_jvp(self, rate, *, self_dot, rate_dot):
    """Value and tangent of pump along (self_dot, rate_dot)."""
    self_dot.charge = rate * self_dot.charge + self.charge * rate_dot
    self.charge = self.charge * rate
    self_dot.ions[0] += self_dot.charge
    self.ions[0] += self.charge
    return None, None
