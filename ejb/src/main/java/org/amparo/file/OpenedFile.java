package org.amparo.file;

import java.util.List;

/** A file to be handed out, piece by piece, under a name that we made. */
public record OpenedFile(FileFacts facts, List<byte[]> pieces) {

    /** Says what kind of thing it is and nothing about whom it concerns. */
    public String name() {
        String id = facts.id().toString();
        return "document-" + id.substring(id.length() - 6) + "." + facts.kind().extension();
    }

    @Override
    public String toString() {
        return "an opened file";
    }
}
