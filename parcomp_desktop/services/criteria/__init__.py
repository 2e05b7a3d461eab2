"""Tiêu chí bình xét: facts, findings, why an outcome is what it is."""
