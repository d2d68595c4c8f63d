"""Values and rules of a conversation: standard library only, no files, no Qt, no engine."""
