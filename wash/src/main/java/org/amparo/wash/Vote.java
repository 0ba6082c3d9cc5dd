package org.amparo.wash;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MimeTypes;

/** Its name, its first bytes and an independent judge all have to say the same, or it is not what it says it is. */
final class Vote {

    private Vote() {}

    static Kind on(String extension, byte[] file) throws Refused {
        Kind named = Kind.ofExtension(extension).orElseThrow(() -> new Refused(Reason.NOT_TAKEN));
        boolean agreed = Magic.of(file).filter(named::equals).isPresent() && Kind.ofType(judged(extension, file)).filter(named::equals).isPresent();
        if (!agreed) throw new Refused(Reason.NOT_WHAT_IT_SAYS);
        return named;
    }

    private static String judged(String extension, byte[] file) throws Refused {
        Metadata known = new Metadata();
        known.set(TikaCoreProperties.RESOURCE_NAME_KEY, "file." + extension);
        try {
            return MimeTypes.getDefaultMimeTypes().detect(new ByteArrayInputStream(file), known).getBaseType().toString();
        } catch (IOException e) {
            throw new Refused(Reason.UNREADABLE);
        }
    }
}
