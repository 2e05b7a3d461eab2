"""Workbooks (.xlsx) that officers fill: their sheets and columns, written, read back, merged."""
