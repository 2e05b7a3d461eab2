"""Xếp hạng: published indexes, their orders, charts."""
