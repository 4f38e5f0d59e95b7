"""The dashboard: one module a panel."""
