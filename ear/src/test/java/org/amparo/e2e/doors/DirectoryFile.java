package org.amparo.e2e.doors;

import java.util.UUID;

/** A file for the directory with one service of one organisation, that nobody has given before. */
final class DirectoryFile {

    private DirectoryFile() { }

    static String fresh() {
        return "{\"contents\":[{\"id\":\"%s\",\"name\":\"Advice on rights\",\"status\":\"active\",\"organization\":{\"id\":\"%s\",\"name\":\"Colectivo %s\",\"description\":\"d\"}}]}".formatted(id(), id(), id());
    }

    /** Of the kind that tells when it was made. */
    private static UUID id() {
        UUID any = UUID.randomUUID();
        return new UUID(System.currentTimeMillis() << 16 | 0x7000 | any.getMostSignificantBits() & 0xFFF, any.getLeastSignificantBits());
    }
}
