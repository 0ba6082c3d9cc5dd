package org.amparo.shared;

import java.util.UUID;

/** Somebody asked a survivor for something in return for help. */
public record PaymentDemandId(UUID value) implements Id {

    public PaymentDemandId {
        Id.check(value);
    }

    public static PaymentDemandId fresh() {
        return new PaymentDemandId(Id.next());
    }

    public static PaymentDemandId parse(String text) {
        return new PaymentDemandId(Id.read(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
