"""All planted faults, in groups that are run beside each other."""

from tests.mutation import batched, calls, debugging, files, functions, kept, linear, named, stores, sweeps, values

GROUPS = {
    "stores": stores.FAULTS,
    "sweeps": sweeps.FAULTS,
    "values": values.FAULTS,
    "calls": calls.FAULTS,
    "functions": functions.FAULTS,
    "kept": kept.FAULTS,
    "linear": linear.FAULTS,
    "batched": batched.FAULTS,
    "named": named.FAULTS,
    "files": files.FAULTS,
    "debugging": debugging.FAULTS,
}
