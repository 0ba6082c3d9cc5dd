package org.amparo.file;

import java.util.UUID;
import org.amparo.shared.Id;

/** One stored file. It stands in no address: a file is reached through the record that it belongs to. */
public record FileId(UUID value) implements Id {

    public FileId {
        Id.check(value);
    }

    static FileId fresh() {
        return new FileId(Id.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
