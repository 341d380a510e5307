# autotangent-cache 1
# function: tests.programs.alias_items_in_displays:Gauge.add   variant: tangent   wrt:
#     self z   defines: add_jvp
# source: ../alias_items_in_displays.py   aae3297c1b991af1
# generated: 3dfaea2c187c37f8   gen: 1.0.0
# kinds: self tests.programs.alias_items_in_displays:Gauge{level: float, peak:
#     optional(float), count: int}, z float
# result: any
# resolved:
# deps:
# pin: no

def add_jvp(self, z, *, self_dot, z_dot):
    """Value and tangent of add along (self_dot, z_dot)."""
    self_dot.level = 0.5 * self_dot.level + z_dot
    self.level = 0.5 * self.level + z
    if self.peak is None or self.level > self.peak:
        self_dot.peak = self_dot.level
        self.peak = self.level
    self.count += 1
    return None, None
