"""What the corpus does not ask of autotangent today, by name and with the reason.

A program in `REFUSED` must be refused with that error at a place in its file; once it works, its
test fails until the line is taken out.
"""

MILESTONE = 4  # programs above it are not run

REFUSED = {}

# (program, signature) pairs that must be refused where the primal itself runs.
REFUSED_SIGNATURES = {
    # ("program", "signature"): "AliasError",
}

# (program, signature) pairs that are wrong or fail with an error of ours today: defects, still to be mended. The test
# of a pair fails as soon as it works, so that the table can only shrink.
OPEN_SIGNATURES: set[tuple[str, str]] = set()

# Programs whose gradient Numba does not compile although it compiles the primal, and why.
RECURSION = "what one level saves holds what the next one saves: a tuple without a type of fixed depth"

NUMBA_EXCEPTIONS = {
    "alias_rows": "x[...] of an array with one axis",
    "array_complex_parts": "np.zeros(shape, complex)",
    "array_slogdet": "np.expand_dims of a number",
    "call_mutual_recursion": RECURSION,
    "call_recursion_activates": RECURSION,
    "call_recursion_on_array": RECURSION,
    "call_self_recursion": RECURSION,
}

# Lines that no argument reaches, on purpose.
UNREACHED = {
    "flow_zero_trips": ("y = item", "y = y + 1"),
    "scalar_closure": ("ratio = ...", "return position"),  # they run when the module is imported
}

# Tests of tests/test_counterexamples.py, by the name that they give, that must be refused.
REFUSED_COUNTEREXAMPLES: dict[str, str] = {}

# Programs that never end with arguments of the other sign.
ENDLESS = {"call_generator_left", "flow_itertools_lists"}
