"""Phiếu chấm: scoresheets from the first figure to the published total."""
