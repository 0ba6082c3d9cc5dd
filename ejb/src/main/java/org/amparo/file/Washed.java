package org.amparo.file;

/** What came back from the process that writes files anew: the file, or why not. */
sealed interface Washed {

    record Anew(FileKind kind, byte[] content) implements Washed {}

    record No(NoReason reason) implements Washed {}
}
