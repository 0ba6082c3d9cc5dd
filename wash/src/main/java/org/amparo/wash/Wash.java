package org.amparo.wash;

import java.io.IOException;

/** Votes on what a file is and writes it anew. */
final class Wash {

    /** What came out. */
    record Washed(Kind kind, byte[] content) {}

    private Wash() {}

    static Washed of(String extension, byte[] file) throws Refused {
        Kind kind = Vote.on(extension, file);
        try {
            return new Washed(kind, switch (kind) {
                case PDF -> Pdf.anew(file);
                case JPEG -> Picture.jpeg(file);
                case PNG -> Picture.png(file);
                case DOCX -> Docx.anew(file);
                case ODT -> Odt.anew(file);
                case TXT -> PlainText.anew(file);
            });
        } catch (IOException e) {
            throw new Refused(Reason.UNREADABLE);
        }
    }
}
