package org.amparo.casework.note;

import org.amparo.shared.Typed;

/** What is to be written down. */
public record WriteNote(String words) {

    static final int WORDS = 10_000;

    public WriteNote {
        var typed = new Typed("casework");
        words = typed.required("words", words, WORDS);
        typed.check();
    }

    @Override
    public String toString() {
        return "a note";
    }
}
