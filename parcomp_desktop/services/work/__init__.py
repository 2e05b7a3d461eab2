"""The work of the year: activities, plans, inspections, tasks, reporting duties, and its reports."""
