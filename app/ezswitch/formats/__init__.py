"""Text in, text out, lossless."""
