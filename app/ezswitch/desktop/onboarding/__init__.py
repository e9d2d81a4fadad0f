"""The first start: connect, what will change, proof. At most three screens, each can be skipped."""
