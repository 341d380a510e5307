# autotangent-cache 1
# function: tests.programs.alias_items_in_displays:Gauge.add   variant: pair   wrt: self
#     z   shadows: self   defines: add_fwd add_rev
# source: ../alias_items_in_displays.py   aae3297c1b991af1
# generated: 44929fca248a1861   gen: 1.0.0
# kinds: self tests.programs.alias_items_in_displays:Gauge{level: float, peak:
#     optional(float), count: int}, z float
# result: any
# resolved:
# deps:
# pin: no

def add_fwd(self, z):
    """Value of add and what add_rev needs."""
    self.level = 0.5 * self.level + z
    t_1 = self.peak is None or self.level > self.peak
    if t_1:
        self.peak = self.level
    self.count += 1
    return None, (t_1,)


def add_rev(saved, self_bar):
    """Adjoint of add: adds into self_bar, returns z_bar."""
    t_1, = saved
    if t_1:
        # self.peak = self.level
        self_1_bar = self_bar.peak
        self_bar.peak = 0.0
        self_bar.level += self_1_bar
    # self.level = 0.5 * self.level + z
    z_bar = self_bar.level
    self_bar.level = 0.5 * self_bar.level
    return z_bar
