package org.amparo.survivor.worry;

import org.amparo.shared.Typed;

/** Another service minds it. @param service which one, in our own words */
public record PassedOn(String service) {

    public PassedOn {
        var typed = new Typed("survivor");
        service = typed.required("service", service, 300);
        typed.check();
    }

    @Override
    public String toString() {
        return "passed on";
    }
}
