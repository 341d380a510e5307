"""Modules whose functions show their arguments, and do nothing else with them."""

import logging
from typing import Any

from autotangent.kinds import UNKNOWN, ObjectKind, Value

REPORTING = ("logging", "warnings")


def reported(function: Any) -> Value:
    """What a function of these modules gives."""
    return Value(ObjectKind(logging.Logger, ()) if function is logging.getLogger else UNKNOWN)
