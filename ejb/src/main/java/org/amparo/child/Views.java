package org.amparo.child;

import org.amparo.shared.Typed;

/** What the child thinks of it, in her own words; that she would rather not say is an answer too, and so is why nobody could ask. Words beside another answer are neither kept nor dropped in silence. */
public record Views(Heard heard, String words, String reason) implements java.io.Serializable {

    private static final int LONGEST = 10_000;

    public enum Heard { HEARD, PREFERRED_NOT_TO_SAY, NOT_POSSIBLE }

    public Views {
        var typed = new Typed("child");
        words = typed.optional("views", words, LONGEST);
        reason = typed.optional("reason", reason, LONGEST);
        typed.requiring(words == null || heard == Heard.HEARD, "views", "viewsNotKept");
        typed.requiring(reason == null || heard == Heard.NOT_POSSIBLE, "reason", "reasonNotKept");
        typed.check();
    }

    public static Views notAsked() {
        return new Views(null, null, null);
    }

    public static Views inHerWords(String words) {
        return new Views(Heard.HEARD, words, null);
    }

    /** A decision without her view, and without the reason why, is refused. */
    public boolean settled() {
        return heard == Heard.PREFERRED_NOT_TO_SAY || heard == Heard.HEARD && words != null || heard == Heard.NOT_POSSIBLE && reason != null;
    }

    @Override
    public String toString() {
        return "a child's view";
    }
}
