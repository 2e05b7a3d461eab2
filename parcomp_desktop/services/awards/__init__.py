"""Đợt xét, đề nghị, quyết định: from who could be praised to what was decided."""
