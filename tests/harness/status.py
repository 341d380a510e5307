"""What the corpus does not ask of autotangent today, by name and with the reason.

A program in `REFUSED` must be refused with that error at a place in its file; once it works, its
test fails until the line is taken out.
"""

MILESTONE = 4  # programs above it are not run

REFUSED = {
    "array_tensordot": "NotScalar",
    "store_add_at": "NoRule",
    "store_out_keyword": "Unsupported",
    "array_augmented_name": "AliasError",
    "call_function_argument": "Unsupported",
    "call_generator": "Unsupported",
    "call_higher_order": "Unsupported",
    "call_inner_function": "Unsupported",
    "data_dict_argument": "Unsupported",
    "data_dict_iteration": "Unsupported",
    "data_list_operations": "Unsupported",
    "data_operator_class": "Unsupported",
    "data_var_arguments": "Unsupported",
    "flow_match": "Unsupported",
    "flow_try": "Unsupported",
    "flow_unpack_array": "Unsupported",
    "flow_walrus": "Unsupported",
    "flow_with": "Unsupported",
    "inplace_dict_accumulated": "AliasError",
    "inplace_fortran_argument": "AliasError",
    "inplace_slot_store": "AliasError",
    "inplace_strided_reshape": "AliasError",
}

# (program, signature) pairs that must be refused where the primal itself runs.
REFUSED_SIGNATURES = {
    # ("program", "signature"): "AliasError",
}

# Programs whose gradient Numba does not compile although it compiles the primal, and why.
NUMBA_EXCEPTIONS = {
    # "program": "reason",
}

# Lines that no argument reaches, on purpose.
UNREACHED = {
    "flow_zero_trips": ("y = item", "y = y + 1"),
    "scalar_closure": ("ratio = ...", "return position"),  # they run when the module is imported
}

# Tests of tests/test_counterexamples.py, by the name that they give, that must be refused.
REFUSED_COUNTEREXAMPLES = {
    "reshape_strided": "AliasError",
    "slot_store": "AliasError",
    "reshape_fortran": "AliasError",
    "returns_argument": "Unsupported",
    "maybe_view": "AliasError",
    "closure": "Unsupported",
    "hoisting": "Unsupported",
}
