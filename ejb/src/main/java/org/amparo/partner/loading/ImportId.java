package org.amparo.partner.loading;

import java.util.UUID;
import org.amparo.shared.Id;

/** One file that was given to the directory. */
public record ImportId(UUID value) implements Id {

    public ImportId {
        Id.check(value);
    }

    public static ImportId fresh() {
        return new ImportId(Id.next());
    }

    public static ImportId parse(String text) {
        return new ImportId(Id.read(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
