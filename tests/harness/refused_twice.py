"""Programs whose gradient is not differentiated again, in forward mode (jvp) or in reverse mode (vjp), with what the
error says. One that works fails its test until its name is taken out here, as does one with another error.
"""

REFUSED: dict[str, dict[str, str]] = {
    "jvp": {},
    "vjp": {
        "may be a number or an array, and shares memory that is written in place": (
            "object_functions data_lists_or_arrays_joined data_positions_of_anything"
        ),
        "n is a number, where an array or a list could have been": "alias_numbers_among_arrays",
        "real, and they share memory that is written": "data_complex_attributes",
        "an array is written in place while its imaginary part is in use": "store_complex_parts",
    },
}
