package org.amparo.referral.loop;

import org.amparo.shared.Typed;

/** Free text of this area: as typed, or refused beside its field. */
public final class Words {

    public static final int LONGEST = 4000;

    private Words() {}

    public static String required(String field, String text) {
        var typed = new Typed("referral");
        String words = typed.required(field, text, LONGEST);
        typed.check();
        return words;
    }

    /** Null for nothing said. */
    public static String optional(String field, String text) {
        var typed = new Typed("referral");
        String words = typed.optional(field, text, LONGEST);
        typed.check();
        return words;
    }

    public static <T> T chosen(String field, T choice) {
        var typed = new Typed("referral");
        if (choice == null) typed.missing(field);
        typed.check();
        return choice;
    }
}
