"""Tests of the runtime helpers."""
