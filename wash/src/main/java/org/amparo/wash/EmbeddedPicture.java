package org.amparo.wash;

/** A picture inside a document keeps its points as they are and loses what was written beside them. */
final class EmbeddedPicture {

    private EmbeddedPicture() {}

    static byte[] clean(byte[] picture) throws Refused {
        Kind kind = Magic.of(picture).orElse(null);
        if (kind == Kind.JPEG) return JpegSegments.clean(picture);
        if (kind == Kind.PNG) return PngChunks.clean(picture);
        throw new Refused(Reason.FOREIGN_PART);
    }
}
