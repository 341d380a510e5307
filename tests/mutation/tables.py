"""All planted faults, in groups that are run beside each other."""

from tests.mutation import calls, files, functions, kept, stores, sweeps, values

GROUPS = {
    "stores": stores.FAULTS,
    "sweeps": sweeps.FAULTS,
    "values": values.FAULTS,
    "calls": calls.FAULTS,
    "functions": functions.FAULTS,
    "kept": kept.FAULTS,
    "files": files.FAULTS,
}
