package org.amparo.justice.orientation;

import java.util.UUID;
import org.amparo.shared.Id;

/** Everything one survivor was told about the law. */
public record OrientationId(UUID value) implements Id {

    public OrientationId {
        Id.check(value);
    }

    static OrientationId fresh() {
        return new OrientationId(Id.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
