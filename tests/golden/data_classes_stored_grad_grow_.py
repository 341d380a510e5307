# autotangent-cache 1
# function: tests.programs.data_classes_stored:Strip.grow   variant: shadow   wrt: self
#     by   shadows: self   defines: grow_fwd grow_rev
# source: ../data_classes_stored.py   592c8d1c71a9003d
# generated: 2de24feb0e58ade4   gen: 1.0.0
# kinds: self tests.programs.data_classes_stored:Strip{size: any, width: any, last:
#     optional(float)}, by float
# result: any
# resolved:
# deps:
# pin: no

from autotangent.runtime import add_at, put_back, shadows, snapshot, unbroadcast


def grow_fwd(self, by, *, self_bar):
    """Value of grow and what grow_rev needs."""
    self_2 = None
    self.size = self.size + 2.0 * by
    self_bar_1 = self_bar.size
    self_bar.size = shadows(self.size)
    self_1 = snapshot(self)
    self.width *= self.size
    self_bar_2 = self_bar.width
    self_bar.width = shadows(self.width)
    t_1 = self.last is None
    if t_1:
        self_bar.last = 0.0
        self_2 = self.last
        self.last = by * by
    return None, (by, self, self_1, self_2, self_bar, self_bar_1, self_bar_2, t_1)


def grow_rev(saved):
    """Adjoint of grow: adds into self_bar, returns by_bar."""
    by, self, self_1, self_2, self_bar, self_bar_1, self_bar_2, t_1 = saved
    by_bar = 0.0
    if t_1:
        self.last = self_2
        # self.last = by * by
        by_bar += 2 * by * self_bar.last
        self_bar.last = 0.0
    put_back(self, self_1)
    # self.width *= self.size
    self_3_bar = self_bar.width
    self_bar.width = self_bar_2
    self_bar.width += unbroadcast(self.size * self_3_bar, self.width)
    self_bar.size += unbroadcast(self.width * self_3_bar, self.size)
    # self.size = self.size + 2.0 * by
    self_4_bar = self_bar.size
    self_bar.size = self_bar_1
    add_at(self_bar, 'size', self_4_bar)
    by_bar += 2 * unbroadcast(self_4_bar, 2.0 * by)
    return by_bar
