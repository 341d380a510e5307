# autotangent-cache 1
# function: tests.programs.object_attribute_later:in_turns   variant: pair   wrt: x y
#     defines: in_turns_fwd in_turns_rev
# source: ../object_attribute_later.py   a955eff9cb4d9b62
# generated: 9aa9b93e30ded24e   gen: 1.0.0
# kinds: x float, y float
# result: any
# resolved: Cell -> tests.programs.object_attribute_later:Cell; math -> math; range ->
#     builtins:range
# deps:
# pin: no

import math

from autotangent.runtime import add_at, add_into, held, hold, unbroadcast, zeros


def in_turns_fwd(x, y):
    """Value of in_turns and what in_turns_rev needs."""
    total, cell, previous = 0.0, Cell(x), Cell(y)
    previous_1 = held(previous, 'flow')
    previous.flow = x
    previous_2 = previous
    all_previous = []
    ys = []
    others = []
    y_1s = []
    ys_ = []
    totals = []
    cell_1s = []
    other_1s = []
    for k in range(3):
        other = Cell(x * k + total)
        others.append(other)
        ys.append(y)
        if k > 0:
            y_1 = cell.flow * y
            y_1s.append(y_1)
            y += math.sin(y_1)
        ys_.append(y)
        total += previous.flow * other.level
        totals.append(total)
        cell_1 = held(cell, 'flow')
        cell_1s.append(cell_1)
        cell.flow = x * math.sin(y)
        other_1 = held(other, 'flow')
        other_1s.append(other_1)
        other.flow = math.sin(total + y)
        all_previous.append(previous)
        previous = other
    return (
        total + cell.flow,
        (
            all_previous,
            cell,
            cell_1s,
            other_1s,
            others,
            previous,
            previous_1,
            previous_2,
            total,
            totals,
            x,
            y_1s,
            ys,
            ys_,
        ),
    )


def in_turns_rev(saved, y_bar):
    """Adjoint of in_turns: returns x_bar, y_bar."""
    all_previous, cell, cell_1s, other_1s, others, previous, previous_1, previous_2, total, totals, x, y_1s, ys, ys_ = saved
    # return total + cell.flow
    total_bar = unbroadcast(y_bar, total)
    cell_bar = zeros(cell)
    add_at(cell_bar, 'flow', y_bar)
    x_bar = 0.0
    y_bar_ = 0.0
    previous_bar = zeros(previous)
    for k in range(2, -1, -1):
        other = others.pop()
        # previous = other
        other_bar = zeros(other)
        add_into(other_bar, previous_bar)
        other_1 = other_1s.pop()
        total = totals.pop()
        y_2 = ys_.pop()
        hold(other, 'flow', other_1)
        # other.flow = math.sin(total + y)
        other_2_bar = math.cos(total + y_2) * other_bar.flow
        total_bar += other_2_bar
        y_bar_ += other_2_bar
        other_bar.flow = 0.0
        cell_1 = cell_1s.pop()
        hold(cell, 'flow', cell_1)
        # cell.flow = x * math.sin(y)
        x_bar += math.sin(y_2) * cell_bar.flow
        y_bar_ += x * math.cos(y_2) * cell_bar.flow
        cell_bar.flow = 0.0
        previous = all_previous.pop()
        # total += previous.flow * other.level
        previous_bar = zeros(previous)
        previous_bar.flow += other.level * total_bar
        other_bar.level += previous.flow * total_bar
        y = ys.pop()
        if k > 0:
            y_1 = y_1s.pop()
            # y += math.sin(cell.flow * y)
            y_1_bar = math.cos(y_1) * y_bar_
            cell_bar.flow += y * y_1_bar
            y_bar_ = y_bar_ + unbroadcast(cell.flow * y_1_bar, y)
        # other = Cell(x * k + total)
        x_bar += k * other_bar.level
        total_bar += other_bar.level
    hold(previous_2, 'flow', previous_1)
    # previous.flow = x
    x_bar += previous_bar.flow
    previous_bar.flow = 0.0
    # total, cell, previous = 0.0, Cell(x), Cell(y)
    x_bar += cell_bar.level
    y_bar_ += previous_bar.level
    return x_bar, y_bar_
