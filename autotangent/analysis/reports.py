"""Modules whose functions show their arguments, and do nothing else with them."""

import sys
from typing import Any

from autotangent.kinds import UNKNOWN, ObjectKind, Value

REPORTING = ("logging", "warnings")


def reported(function: Any) -> Value:
    """What a function of these modules gives."""
    logging = sys.modules.get("logging")  # whoever has a function of it has imported it; it takes long
    return Value(ObjectKind(logging.Logger, ()) if logging and function is logging.getLogger else UNKNOWN)
