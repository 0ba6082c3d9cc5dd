package org.amparo.staff;

import java.util.UUID;
import org.amparo.shared.Id;

/** A wish that somebody be reached at another address than before. */
public record NewAddressId(UUID value) implements Id {

    public NewAddressId {
        Id.check(value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
