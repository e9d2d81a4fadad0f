"""Probes, one layered verdict, and catalogues."""
