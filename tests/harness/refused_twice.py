"""Programs whose gradient is not differentiated again, in forward mode (jvp) or in reverse mode (vjp), with what the
error says. One that works fails its test until its name is taken out here, as does one with another error.
"""

REFUSED: dict[str, dict[str, str]] = {
    "jvp": {
        "the operator mul of objects that do not define it in Python": "object_slots_filled",
        "decides what this statement means, and it is not known": (
            "alias_positions_of_arrays call_tuples_of_tuples data_object_state flow_number_first"
        ),
        "an element at an active place, of what is not known here": "object_functions",
        "autotangent.runtime.sums.spread has no derivative in its argument axis": "call_along_axis",
        "what step is, is not known where its derivative is written": "flow_turns_configured",
        "an expression through which no derivative can be followed": "call_returns_argument",
        "is memory outside of the function, and is written again": "loops_of_runs",
    },
    "vjp": {
        "the operator mul of objects that do not define it in Python": "object_slots_filled",
        "of which it is not known what is added to it": (
            "call_composed call_function_held call_functions_made call_piecewise call_unlike_adjoints "
            "data_attributes_by_name data_classes_stored data_functions_kept data_helpers_fill_objects "
            "data_kept_under_its_name data_list_of_mixed data_object_classes_kinds data_slots_grown "
            "data_trees_summed flow_loop_sizes object_attribute_later object_attributes_by_other_names "
            "object_random_walk"
        ),
        "decides what this statement means, and it is not known": (
            "alias_positions_of_arrays call_tuples_of_tuples data_object_classes data_object_state flow_number_first"
        ),
        "may be a number or an array, and shares memory that is written in place": (
            "array_ufunc_methods call_complex_among_others call_returns_argument"
        ),
        "is a number on one path and an array on another": "data_shortest_path_heap flow_try_blocks",
        "may share memory that is written in place": "alias_looks_at_several inplace_dict_accumulated",
        "may share the memory of its argument": "data_objects_counted",
        "is memory outside of the function, and is written again": "loops_of_runs",
        "an element at an active place, of what is not known here": "object_functions",
        "an array is written in place while a view of its windows is in use": "alias_read_only_views",
        "an array is written in place while its imaginary part is in use": "store_complex_parts",
        "autotangent.runtime.sums.spread has no derivative in its argument axis": "call_along_axis",
        "what step is, is not known where its derivative is written": "flow_turns_configured",
        "z_bar is complex and c_bar real, and they share memory that is written": "alias_seen_by_helpers",
        "may be what the dict makes, or memory that is written in place": "data_defaultdict",
        "may be a number or an array, and is put among arrays": "data_memos",
    },
}
