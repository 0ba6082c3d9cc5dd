package org.amparo.casework.household;

import org.amparo.shared.Typed;

/**
 * Somebody belongs to the same household; the case number is one that the worker knows, because both are in her care.
 *
 * @param kinship what the other person is to the one whose page this is
 */
public record LinkHousehold(String number, Kinship kinship) {

    public LinkHousehold {
        var typed = new Typed("casework");
        number = typed.required("number", number, 20);
        if (kinship == null) typed.missing("kinship");
        typed.check();
    }

    @Override
    public String toString() {
        return "a household link";
    }
}
