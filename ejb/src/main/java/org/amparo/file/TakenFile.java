package org.amparo.file;

/** A file that was put away. @param given the SHA-256 of what was given, @param kept of what is kept: what was written anew is another file, and both are on record */
public record TakenFile(FileFacts facts, String given, String kept) {}
