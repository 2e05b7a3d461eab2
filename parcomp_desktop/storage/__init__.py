"""The workspace on disk: SQLite, journal, attachments."""
