"""All planted faults, in groups that are run beside each other."""

from tests.mutation import calls, files, stores, sweeps, values

GROUPS = {
    "stores": stores.FAULTS,
    "sweeps": sweeps.FAULTS,
    "values": values.FAULTS,
    "calls": calls.FAULTS,
    "files": files.FAULTS,
}
