package org.amparo.shared;

import java.util.UUID;

/** One of the times at which we ask after her when the work has ended. */
public record AftercareStepId(UUID value) implements Id {

    public AftercareStepId {
        Id.check(value);
    }

    public static AftercareStepId fresh() {
        return new AftercareStepId(Id.next());
    }

    public static AftercareStepId parse(String text) {
        return new AftercareStepId(Id.read(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
