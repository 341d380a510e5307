# autotangent-cache 1
# function: tests.programs.object_parts_named:Cell.force   variant: tangent   wrt: self
#     y   defines: force_jvp
# source: ../object_parts_named.py   eb667c292f1ca7b9
# generated: 1f6091b12c1f9b96   gen: 1.0.0
# kinds: self tests.programs.object_parts_named:Cell{x: float, parts:
#     list(again(tests.programs.object_parts_named:Cell))}, y float
# result: float
# resolved: sum -> builtins:sum
# deps: tests.programs.object_parts_named:Cell.force=eb667c292f1ca7b9
# pin: no

def force_jvp(self, y, *, self_dot, y_dot):
    """Value and tangent of force along (self_dot, y_dot)."""
    if not self.parts:
        result = self.x * y
        result_dot = y * self_dot.x + self.x * y_dot
    else:
        t_1 = []
        t_1_dot = []
        for part, part_dot in zip(self.parts, self_dot.parts):
            t_2, t_2_dot = force_jvp(part, y, self_dot=part_dot, y_dot=y_dot)
            t_1_dot.append(t_2_dot)
            t_1.append(t_2)
        result = sum(t_1)
        result_dot = sum(t_1_dot)
    return result, result_dot
