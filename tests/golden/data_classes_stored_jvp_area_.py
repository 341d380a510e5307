# autotangent-cache 1
# function: tests.programs.data_classes_stored:Strip.area   variant: tangent   wrt: self
#     defines: area_jvp
# source: ../data_classes_stored.py   f1b09e96d0b836f0
# generated: 23f93e9ace4e4db9   gen: 1.0.0
# kinds: self tests.programs.data_classes_stored:Strip{size: any, width: any, last:
#     optional(float)}
# result: any
# resolved:
# deps:
# pin: no

def area_jvp(self, *, self_dot):
    """Value and tangent of area along self_dot."""
    return (
        self.size * self.width,
        self.width * self_dot.size + self.size * self_dot.width,
    )
