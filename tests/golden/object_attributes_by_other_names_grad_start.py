# autotangent-cache 1
# function: tests.programs.object_attributes_by_other_names:start   variant: pair   wrt:
#     box   shadows: box   defines: start_fwd start_rev
# source: ../object_attributes_by_other_names.py   79b07bc6e27d028b
# generated: 0f78bc2a06f5af7e   gen: 1.0.0
# kinds: box tests.programs.object_attributes_by_other_names:Box{level?: float, peak?:
#     optional(float)}
# result: any
# resolved:
# deps:
# pin: no

from autotangent.runtime import held, hold, zeros


def start_fwd(box):
    """Value of start and what start_rev needs."""
    box.level = 0
    box_1 = held(box, 'peak')
    box.peak = None
    return None, (box, box_1)


def start_rev(saved, box_bar):
    """Adjoint of start: adds into box_bar."""
    box, box_1 = saved
    hold(box, 'peak', box_1)
    # box.peak = None
    box_bar.peak = zeros(held(box, 'peak'))
    # box.level = 0
    box_bar.level = 0.0
