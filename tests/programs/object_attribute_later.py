"""Attributes that objects get after they were made: by another name, in a loop, on one path."""

import math


class Cell:
    def __init__(self, level):
        self.level = level


def by_two_names(x, y):
    cell = Cell(x)
    cells = [cell]
    cells[0].flow = math.sin(y)
    before = math.sin(cell.flow * x)
    cell.flow = before * math.sin(x)
    return cell.flow * y + cells[0].flow * before


def in_turns(x, y):
    total, cell, previous = 0.0, Cell(x), Cell(y)
    previous.flow = x
    for k in range(3):
        other = Cell(x * k + total)
        if k > 0:
            y += math.sin(cell.flow * y)
        total += previous.flow * other.level
        cell.flow = x * math.sin(y)
        other.flow = math.sin(total + y)
        previous = other
    return total + cell.flow


def in_order(x, y):
    cell = Cell(x)
    same = cell
    same.flow = x * y
    first = math.sin(same.flow)
    cell.flow = first * y
    return same.flow * first


def levels(x, y):
    return by_two_names(x, y) + in_turns(x, y) + in_order(x, y)


primal = levels
example = dict(x=0.4, y=0.9)
wrt = ("x", "y")
milestone = 3
