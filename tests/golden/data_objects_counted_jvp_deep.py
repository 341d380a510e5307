# autotangent-cache 1
# function: tests.programs.data_objects_counted:Pair.deep   variant: tangent   wrt: self
#     by   defines: deep_jvp
# source: ../data_objects_counted.py   ecb63fb598f8bf67
# generated: c082c6a4d3a3b152   gen: 1.0.0
# kinds: self tests.programs.data_objects_counted:Pair{a:
#     tests.programs.data_objects_counted:Cell{size: float, total: float}, b:
#     tests.programs.data_objects_counted:Cell{size: float, total: float}, own:
#     tests.programs.data_objects_counted:Cell{size: float, total: float}, sum:
#     optional(float)}, by float
# result: any
# resolved:
# deps: tests.programs.data_objects_counted:Cell.count=e1ede8e8d7cbbde6
# pin: no

from autotangent.runtime import tangent

count_jvp = tangent(
    Cell.count,
    "self by",
    "self tests.programs.data_objects_counted:Cell{size: float, total: float}, by float",
)


def deep_jvp(self, by, *, self_dot, by_dot):
    """Value and tangent of deep along (self_dot, by_dot)."""
    t_1, t_1_dot = count_jvp(self.own, by, self_dot=self_dot.own, by_dot=by_dot)
    return None, None
