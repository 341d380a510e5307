from autotangent.runtime import listing, tangent, zeros

iter_list = listing(Linked.__iter__)
push_jvp = tangent(
    Linked.push,
    "self value",
    "self tests.programs.object_linked_nodes:Linked{head: optional(tests.programs.object_linked_nodes:Node{value: float, rest: optional(again(tests.programs.object_linked_nodes:Node))})}, value float",
)
scale_jvp = tangent(
    Linked.scale,
    "self s",
    "self tests.programs.object_linked_nodes:Linked{head: optional(tests.programs.object_linked_nodes:Node{value: float, rest: optional(again(tests.programs.object_linked_nodes:Node))})}, s float",
)
iter_list_jvp = tangent(
    iter_list,
    "self",
    "self tests.programs.object_linked_nodes:Linked{head: optional(tests.programs.object_linked_nodes:Node{value: float, rest: optional(again(tests.programs.object_linked_nodes:Node))})}",
)


def f_jvp(x, s, *, x_dot, s_dot):
    """Value and tangent of f along (x_dot, s_dot)."""
    linked = Linked()
    linked_dot = zeros(linked)
    for value, value_dot in zip(x, x_dot):
        t_4_1, t_4_1_dot = push_jvp(
            linked, value, self_dot=linked_dot, value_dot=value_dot
        )
        t_4 = t_4_1
        t_4_dot = t_4_1_dot
        t_4
    t_5, t_5_dot = scale_jvp(linked, s, self_dot=linked_dot, s_dot=s_dot)
    t = t_5 * 2
    t_dot = 2 * t_5_dot
    t_1 = []
    t_1_dot = []
    t_6, t_6_dot = iter_list_jvp(linked, self_dot=linked_dot)
    for value_1, value_1_dot in zip(t_6, t_6_dot):
        t_1_dot.append(2 * value_1 * value_1_dot)
        t_1.append(value_1 ** 2)
    t_2 = sum(t_1)
    t_2_dot = sum(t_1_dot)
    t_3_1, t_3_1_dot = push_jvp(linked, t, self_dot=linked_dot, value_dot=t_dot)
    t_3 = t_3_1
    t_3_dot = t_3_1_dot
    return (
        t + t_2 * t_3.head.value,
        t_dot + t_3.head.value * t_2_dot + t_2 * t_3_dot.head.value,
    )
