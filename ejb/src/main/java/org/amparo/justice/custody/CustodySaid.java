package org.amparo.justice.custody;

import org.amparo.shared.Typed;

/** What is said with a step: from whom to whom, where in neutral words, with which tool, why, before whom. */
public record CustodySaid(String from, String to, String place, String tool, String reason, String witness, String fingerprint, boolean sheAgreed) {

    private static final int SHORT = 500;

    public CustodySaid {
        Typed typed = new Typed("evidence");
        from = typed.optional("from", from, SHORT);
        to = typed.optional("to", to, SHORT);
        place = typed.optional("place", place, SHORT);
        tool = typed.optional("tool", tool, SHORT);
        reason = typed.optional("reason", reason, RegisterItem.WORDS);
        witness = typed.optional("witness", witness, SHORT);
        fingerprint = typed.optional("fingerprint", fingerprint, SHORT);
        if (fingerprint != null) {
            fingerprint = fingerprint.strip().toLowerCase(java.util.Locale.ROOT);
            typed.requiring(fingerprint.matches("[0-9a-f]{64}"), "fingerprint", "fingerprint");
        }
        typed.check();
    }

    public static CustodySaid nothing() {
        return new CustodySaid(null, null, null, null, null, null, null, false);
    }

    static CustodySaid with(String tool, String reason) {
        return new CustodySaid(null, null, null, tool, reason, null, null, false);
    }

    public static CustodySaid givenTo(String whom, String reason) {
        return new CustodySaid(null, whom, null, null, reason, null, null, false);
    }

    @Override
    public String toString() {
        return "what is said with a step of custody";
    }
}
