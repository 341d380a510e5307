# autotangent-cache 1
# function: tests.programs.alias_object_numbers:Cell.pump   variant: pair   wrt: self
#     rate   shadows: self   defines: pump_fwd pump_rev
# source: ../alias_object_numbers.py   24c847a2b0631e51
# generated: 4c0f1c1f89f2e841   gen: 1.0.0
# kinds: self tests.programs.alias_object_numbers:Cell{charge: float, ions: array(f; ?),
#     leak: float}, rate float
# result: any
# resolved:
# deps:
# pin: no

def pump_fwd(self, rate):
    """Value of pump and what pump_rev needs."""
    self_1 = self.charge
    self.charge = self.charge * rate
    self_2 = self.ions[0]
    self.ions[0] += self.charge
    return None, (rate, self, self_1, self_2)


def pump_rev(saved, self_bar):
    """Adjoint of pump: adds into self_bar, returns rate_bar."""
    rate, self, self_1, self_2 = saved
    self.ions[0] = self_2
    # self.ions[0] += self.charge
    self_bar.charge += self_bar.ions[0]
    self.charge = self_1
    # self.charge = self.charge * rate
    rate_bar = self.charge * self_bar.charge
    self_bar.charge = rate * self_bar.charge
    return rate_bar
