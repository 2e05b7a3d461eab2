"""Tài liệu kiểm chứng: evidence kept once, standing where it proves something."""
