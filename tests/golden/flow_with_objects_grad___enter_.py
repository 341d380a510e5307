# autotangent-cache 1
# function: tests.programs.flow_with_objects:Tank.__enter__   variant: shadow   wrt:
#     self   shadows: self   defines: __enter___fwd __enter___rev
# source: ../flow_with_objects.py   c3b778cdf2dee3ca
# generated: d796085817caa6e4   gen: 1.0.0
# kinds: self tests.programs.flow_with_objects:Tank{level: float, total: float}
# result: tests.programs.flow_with_objects:Tank{level: float, total: float}
# resolved:
# deps:
# pin: no

def __enter___fwd(self, *, self_bar):
    """Value of __enter__ and what __enter___rev needs."""
    self.total = self.level * 2
    return (self, self_bar), (self_bar,)


def __enter___rev(saved):
    """Adjoint of __enter__: adds into self_bar."""
    self_bar, = saved
    # self.total = self.level * 2
    self_1_bar = self_bar.total
    self_bar.total = 0.0
    self_bar.level += 2 * self_1_bar
