"""Registered figures: procedure files, targets, what leaves and criteria take from them."""
