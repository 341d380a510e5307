# autotangent-cache 1
# function: tests.programs.object_attributes_by_other_names:start   variant: tangent
#     wrt: box   defines: start_jvp
# source: ../object_attributes_by_other_names.py   79b07bc6e27d028b
# generated: bfa564cb776af02e   gen: 1.0.0
# kinds: box tests.programs.object_attributes_by_other_names:Box{level?: float, peak?:
#     optional(float)}
# result: any
# resolved:
# deps:
# pin: no

from autotangent.runtime import zeros


def start_jvp(box, *, box_dot):
    """Value and tangent of start along box_dot."""
    box_dot.level = 0.0
    box.level = 0
    box_dot.peak = zeros(None)
    box.peak = None
    return None, None
