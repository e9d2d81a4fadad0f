"""The OS keychain, and its ways out. Modules that `ezswitch key` needs import next to nothing: agents wait for them."""
