package org.amparo.shared;

import java.util.UUID;

/** Nobody could reach a survivor, and somebody decides what is done about it. */
public record WelfareCheckId(UUID value) implements Id {

    public WelfareCheckId {
        Id.check(value);
    }

    public static WelfareCheckId fresh() {
        return new WelfareCheckId(Id.next());
    }

    public static WelfareCheckId parse(String text) {
        return new WelfareCheckId(Id.read(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
