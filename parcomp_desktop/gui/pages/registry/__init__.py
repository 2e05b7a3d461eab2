"""Decisions, certificates, the register."""
