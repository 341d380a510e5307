"""Functions that show their arguments or write them to files, and do nothing else with them."""

import sys
from typing import Any

import numpy as np

from autotangent.kinds import UNKNOWN, ObjectKind, Value

REPORTING = ("logging", "warnings")
SAVING = (np.save, np.savetxt, np.savez, np.savez_compressed)


def reported(function: Any) -> Value:
    """What a function of these modules gives."""
    logging = sys.modules.get("logging")  # whoever has a function of it has imported it; it takes long
    return Value(ObjectKind(logging.Logger, ()) if logging and function is logging.getLogger else UNKNOWN)
