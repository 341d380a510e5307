# autotangent-cache 1
# function: tests.programs.object_attributes_by_other_names:turned   variant: pair
#     wrt: x y   defines: turned_fwd turned_rev
# source: ../object_attributes_by_other_names.py   174302eccfa983c7
# generated: 0510b9a509b0ee5e   gen: 1.0.0
# kinds: x float, y float
# result: float
# resolved: Node -> tests.programs.object_attributes_by_other_names:Node
# deps:
# pin: no

from autotangent.runtime import namespace


def turned_fwd(x, y):
    """Value of turned and what turned_rev needs."""
    t_2_bar = namespace(value=0.0, after=None)
    t_2 = Node(x * y)
    t_3_bar = namespace(value=0.0, after=t_2_bar)
    t_3 = Node(y, t_2)
    first_bar = namespace(value=0.0, after=t_3_bar)
    first = Node(x, t_3)
    before_bar = None
    node_bar = first_bar
    before, node = None, first
    trips = 0
    node_bars = []
    node_bar_1s = []
    while node:
        trips = trips + 1
        t_1_bar = before_bar
        t_1 = before
        before_bar = node_bar
        before = node
        node_1_bar = node_bar.after
        node_1 = node.after
        node_bar_1 = node_bar.after
        node_bar_1s.append(node_bar_1)
        node_bar.after = t_1_bar
        node.after = t_1
        node_bars.append(node_bar)
        node_bar = node_1_bar
        node = node_1
    total = 0
    trips_ = 0
    before_bars = []
    totals = []
    while before is not None:
        trips_ = trips_ + 1
        totals.append(total)
        total = total * y + before.value
        before_bars.append(before_bar)
        before_bar = before_bar.after
        before = before.after
    return (
        total,
        (
            before_bars,
            first_bar,
            node_bar_1s,
            node_bars,
            t_2_bar,
            t_3_bar,
            totals,
            trips,
            trips_,
            x,
            y,
        ),
    )


def turned_rev(saved, y_bar):
    """Adjoint of turned: returns x_bar, y_bar."""
    before_bars, first_bar, node_bar_1s, node_bars, t_2_bar, t_3_bar, totals, trips, trips_, x, y = saved
    # return total
    total_bar = y_bar
    y_bar_ = 0.0
    for _ in range(trips_):
        total = totals.pop()
        before_bar = before_bars.pop()
        # total = total * y + before.value
        y_bar_ += total * total_bar
        before_bar.value += total_bar
        total_bar = y * total_bar
    for _ in range(trips):
        node_bar_1 = node_bar_1s.pop()
        node_bar = node_bars.pop()
        node_bar.after = node_bar_1
    # first = Node(x, Node(y, Node(x * y)))
    x_bar = first_bar.value
    # t_2 = Node(y, t_3)
    y_bar_ += t_3_bar.value
    # t_3 = Node(x * y)
    x_bar += y * t_2_bar.value
    y_bar_ += x * t_2_bar.value
    return x_bar, y_bar_
