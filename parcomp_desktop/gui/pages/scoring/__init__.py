"""Indicator sets, scoresheets, evidence, rankings, targets."""
