# autotangent-cache 1
# function: tests.programs.object_attribute_later:by_two_names   variant: pair   wrt: x
#     y   defines: by_two_names_fwd by_two_names_rev
# source: ../object_attribute_later.py   caf1d6d36e39197d
# generated: 3637805796b2cce7   gen: 1.0.0
# kinds: x float, y float
# result: float
# resolved: Cell -> tests.programs.object_attribute_later:Cell; math -> math
# deps:
# pin: no

import math

from autotangent.runtime import held, hold, namespace


def by_two_names_fwd(x, y):
    """Value of by_two_names and what by_two_names_rev needs."""
    cell_bar = namespace(level=0.0)
    cell = Cell(x)
    cells_bar = [cell_bar]
    cells = [cell]
    cells_bar[0].flow = 0.0
    cells[0].flow = math.sin(y)
    before = math.sin(cell.flow * x)
    cell_bar.flow = 0.0
    cell_1 = math.sin(x)
    cell_2 = held(cell, 'flow')
    cell.flow = before * cell_1
    return (
        cell.flow * y + cells[0].flow * before,
        (before, cell, cell_1, cell_2, cell_bar, cells, cells_bar, x, y),
    )


def by_two_names_rev(saved, y_bar):
    """Adjoint of by_two_names: returns x_bar, y_bar."""
    before, cell, cell_1, cell_2, cell_bar, cells, cells_bar, x, y = saved
    # return cell.flow * y + cells[0].flow * before
    cell_bar.flow += y * y_bar
    y_bar_ = cell.flow * y_bar
    cells_bar[0].flow += before * y_bar
    before_bar = cells[0].flow * y_bar
    hold(cell, 'flow', cell_2)
    # cell.flow = before * math.sin(x)
    before_bar += cell_1 * cell_bar.flow
    x_bar = before * math.cos(x) * cell_bar.flow
    cell_bar.flow = 0.0
    # before = math.sin(cell.flow * x)
    before_1_bar = math.cos(cell.flow * x) * before_bar
    cell_bar.flow += x * before_1_bar
    x_bar += cell.flow * before_1_bar
    # cells[0].flow = math.sin(y)
    y_bar_ += math.cos(y) * cells_bar[0].flow
    cells_bar[0].flow = 0.0
    # cell = Cell(x)
    x_bar += cell_bar.level
    return x_bar, y_bar_
