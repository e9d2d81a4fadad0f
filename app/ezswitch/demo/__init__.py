"""The loopback gateway and the memory parts, for --demo and for the tests."""
