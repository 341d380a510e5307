# autotangent-cache 1
# function: tests.programs.data_classes_stored:Disc.area   variant: tangent   wrt: self
#     defines: area_jvp
# source: ../data_classes_stored.py   a2cba8cfa9d60341
# generated: 9b81c094e6f3f6b5   gen: 1.0.0
# kinds: self tests.programs.data_classes_stored:Disc{size: any, last: optional(float)}
# result: any
# resolved:
# deps:
# pin: no

def area_jvp(self, *, self_dot):
    """Value and tangent of area along self_dot."""
    t_1 = 3.0 * self.size
    return t_1 * self.size, (3 * self.size + t_1) * self_dot.size
