# autotangent-cache 1
# function: tests.programs.data_objects_counted:Pair.deep   variant: pair   wrt: self by
#     shadows: self   defines: deep_fwd deep_rev
# source: ../data_objects_counted.py   ecb63fb598f8bf67
# generated: 8ec45685a7b19531   gen: 1.0.0
# kinds: self tests.programs.data_objects_counted:Pair{a:
#     tests.programs.data_objects_counted:Cell{size: float, total: float}, b:
#     tests.programs.data_objects_counted:Cell{size: float, total: float}, own:
#     tests.programs.data_objects_counted:Cell{size: float, total: float}, sum:
#     optional(float)}, by float
# result: any
# resolved:
# deps: tests.programs.data_objects_counted:Cell.count=e1ede8e8d7cbbde6
# pin: no

from autotangent.runtime import pair

count_fwd, count_rev = pair(
    Cell.count,
    "self by",
    "self tests.programs.data_objects_counted:Cell{size: float, total: float}, by float",
)


def deep_fwd(self, by):
    """Value of deep and what deep_rev needs."""
    self_1 = self.own.total
    _, saved = count_fwd(self.own, by)
    return None, (saved, self, self_1)


def deep_rev(saved, self_bar):
    """Adjoint of deep: adds into self_bar, returns by_bar."""
    saved, self, self_1 = saved
    # self.own.count(by)
    by_bar = count_rev(saved, self_bar.own)
    self.own.total = self_1
    return by_bar
