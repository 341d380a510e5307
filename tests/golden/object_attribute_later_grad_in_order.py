# autotangent-cache 1
# function: tests.programs.object_attribute_later:in_order   variant: pair   wrt: x y
#     defines: in_order_fwd in_order_rev
# source: ../object_attribute_later.py   422d43152840de15
# generated: bd0663983d60edfa   gen: 1.0.0
# kinds: x float, y float
# result: float
# resolved: Cell -> tests.programs.object_attribute_later:Cell; math -> math
# deps:
# pin: no

import math

from autotangent.runtime import held, hold, namespace


def in_order_fwd(x, y):
    """Value of in_order and what in_order_rev needs."""
    cell_bar = namespace(level=0.0)
    cell = Cell(x)
    same_bar = cell_bar
    same = cell
    same_bar.flow = 0.0
    same.flow = x * y
    first = math.sin(same.flow)
    cell_bar.flow = 0.0
    cell_1 = held(cell, 'flow')
    cell.flow = first * y
    return same.flow * first, (cell, cell_1, cell_bar, first, same, same_bar, x, y)


def in_order_rev(saved, y_bar):
    """Adjoint of in_order: returns x_bar, y_bar."""
    cell, cell_1, cell_bar, first, same, same_bar, x, y = saved
    # return same.flow * first
    same_bar.flow += first * y_bar
    first_bar = same.flow * y_bar
    hold(cell, 'flow', cell_1)
    # cell.flow = first * y
    first_bar += y * cell_bar.flow
    y_bar_ = first * cell_bar.flow
    cell_bar.flow = 0.0
    # first = math.sin(same.flow)
    same_bar.flow += math.cos(same.flow) * first_bar
    # same.flow = x * y
    x_bar = y * same_bar.flow
    y_bar_ += x * same_bar.flow
    same_bar.flow = 0.0
    # cell = Cell(x)
    x_bar += cell_bar.level
    return x_bar, y_bar_
