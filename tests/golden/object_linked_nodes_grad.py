import numpy as np
from autotangent.runtime import add_into, listing, namespace, put_back, shadowed_pair, snapshot, spread_over, zeros

iter_list = listing(Linked.__iter__)
push_fwd, push_rev = shadowed_pair(
    Linked.push,
    "self value",
    "self tests.programs.object_linked_nodes:Linked{head: optional(tests.programs.object_linked_nodes:Node{value: float, rest: optional(again(tests.programs.object_linked_nodes:Node))})}, value float",
)
iter_list_fwd, iter_list_rev = shadowed_pair(
    iter_list,
    "self",
    "self tests.programs.object_linked_nodes:Linked{head: optional(tests.programs.object_linked_nodes:Node{value: float, rest: optional(again(tests.programs.object_linked_nodes:Node))})}",
)
scale_fwd, scale_rev = shadowed_pair(
    Linked.scale,
    "self s",
    "self tests.programs.object_linked_nodes:Linked{head: optional(tests.programs.object_linked_nodes:Node{value: float, rest: optional(again(tests.programs.object_linked_nodes:Node))})}, s float",
)


def f_grad(x, s):
    """Gradient of f with respect to (x, s)."""
    linked_bar = namespace(head=None)
    linked = Linked()
    saveds = []
    linked_1s = []
    for value in x:
        linked_1 = linked.head
        linked_1s.append(linked_1)
        (t_4, t_4_bar), saved = push_fwd(linked, value, self_bar=linked_bar)
        saveds.append(saved)
        t_4
    linked_2 = snapshot(linked)
    t_5, saved_1 = scale_fwd(linked, s, self_bar=linked_bar)
    t = t_5 * 2
    t_1 = []
    (t_6, t_6_bar), saved_2 = iter_list_fwd(linked, self_bar=linked_bar)
    for value_1 in t_6:
        t_1.append(value_1**2)
    t_2 = sum(t_1)
    linked_3 = linked.head
    (t_3, t_3_bar), saved_3 = push_fwd(linked, t, self_bar=linked_bar)

    # return t + sum(value**2 for value in linked) * linked.push(t).head.value
    t_bar = 1.0
    t_2_bar = t_3.head.value
    t_3_bar.head.value += t_2
    # t_3, t_3_bar = linked.push(t, self_bar=linked_bar)
    value_2_bar = push_rev(saved_3)
    linked.head = linked_3
    t_bar += value_2_bar
    # t_2 = sum(t_1)
    t_1_bar = zeros(t_1)
    add_into(t_1_bar, spread_over(t_2_bar, t_1))
    for i in range(len(t_6) - 1, -1, -1):
        value_1 = t_6[i]
        # t_1.append(value_1 ** 2)
        t_7_bar = t_1_bar.pop()
        value_1_bar = 2 * value_1 * t_7_bar
        t_6_bar[i] += value_1_bar
    # t_6, t_6_bar = iter_list(linked, self_bar=linked_bar)
    iter_list_rev(saved_2)
    # t = linked.scale(s) * 2
    t_5_bar = 2 * t_bar
    # t_5 = linked.scale(s, self_bar=linked_bar)
    s_bar = scale_rev(saved_1, t_5_bar)
    put_back(linked, linked_2)
    x_bar = np.zeros_like(x)
    for j in range(len(x) - 1, -1, -1):
        value = x[j]
        saved = saveds.pop()
        linked_1 = linked_1s.pop()
        # t_4, t_4_bar = linked.push(value, self_bar=linked_bar)
        value_bar = push_rev(saved)
        linked.head = linked_1
        x_bar[j] += value_bar
    return x_bar, s_bar
