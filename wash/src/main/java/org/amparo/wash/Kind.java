package org.amparo.wash;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** What is taken at all. Everything else is refused by not standing here. */
enum Kind {
    PDF(Set.of("pdf"), Set.of("application/pdf")),
    JPEG(Set.of("jpg", "jpeg"), Set.of("image/jpeg")),
    PNG(Set.of("png"), Set.of("image/png")),
    DOCX(Set.of("docx"), Set.of("application/vnd.openxmlformats-officedocument.wordprocessingml.document")),
    ODT(Set.of("odt"), Set.of("application/vnd.oasis.opendocument.text")),
    /** A saved mail is text, and is evidence more often than not. */
    TXT(Set.of("txt"), Set.of("text/plain", "message/rfc822"));

    private final Set<String> extensions;
    private final Set<String> types;

    Kind(Set<String> extensions, Set<String> types) {
        this.extensions = extensions;
        this.types = types;
    }

    static Optional<Kind> ofExtension(String extension) {
        return Arrays.stream(values()).filter(k -> k.extensions.contains(extension)).findFirst();
    }

    static Optional<Kind> ofType(String type) {
        return Arrays.stream(values()).filter(k -> k.types.contains(type)).findFirst();
    }
}
