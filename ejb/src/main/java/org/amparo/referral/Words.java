package org.amparo.referral;

import java.nio.charset.StandardCharsets;
import org.amparo.shared.Unacceptable;

/** Free text is kept as typed, or refused with a message; nothing is cut off or cleaned away unseen. */
final class Words {

    static final int LONGEST = 4000;

    private Words() {}

    static String required(String field, String text) {
        if (text == null || text.isBlank()) throw Unacceptable.because(field, "referral.problem.missing");
        return optional(field, text);
    }

    /** Null for nothing said. */
    static String optional(String field, String text) {
        if (text == null || text.isBlank()) return null;
        if (text.length() > LONGEST) throw Unacceptable.because(field, "referral.problem.tooLong", Integer.toString(LONGEST));
        if (!StandardCharsets.UTF_8.newEncoder().canEncode(text)) throw Unacceptable.because(field, "referral.problem.unreadableSign");
        return text;
    }

    static <T> T chosen(String field, T choice) {
        if (choice == null) throw Unacceptable.because(field, "referral.problem.notChosen");
        return choice;
    }
}
