# autotangent-cache 1
# function: tests.programs.object_attributes_by_other_names:turned   variant: tangent
#     wrt: x y   defines: turned_jvp
# source: ../object_attributes_by_other_names.py   174302eccfa983c7
# generated: d05cb0f44e53b24f   gen: 1.0.0
# kinds: x float, y float
# result: float
# resolved: Node -> tests.programs.object_attributes_by_other_names:Node
# deps:
# pin: no

from autotangent.runtime import namespace, zeros


def turned_jvp(x, y, *, x_dot, y_dot):
    """Value and tangent of turned along (x_dot, y_dot)."""
    first = Node(x, Node(y, Node(x * y)))
    first_dot = namespace(
        value=x_dot,
        after=namespace(
            value=y_dot, after=namespace(value=y * x_dot + x * y_dot, after=None)
        ),
    )
    before_dot, node_dot = zeros(None), first_dot
    before, node = None, first
    trips = 0
    while node:
        trips = trips + 1
        t_1 = before
        t_1_dot = before_dot
        before = node
        before_dot = node_dot
        node_1 = node.after
        node_1_dot = node_dot.after
        node_dot.after = t_1_dot
        node.after = t_1
        node = node_1
        node_dot = node_1_dot
    total = 0
    total_dot = 0.0
    trips_ = 0
    while before is not None:
        trips_ = trips_ + 1
        total_dot = y * total_dot + total * y_dot + before_dot.value
        total = total * y + before.value
        before = before.after
        before_dot = before_dot.after
    return total, total_dot
