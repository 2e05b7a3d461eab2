"""Bộ chỉ số: indicator sets, their drafts and their workbook."""
