"""The command `leaflet`: one module a command."""
