package org.amparo.codelist;

import java.io.Serializable;

/** A word that hurts, what to say instead and why, in one language. It holds what stands in the list and nothing of what was typed. */
public record WordingHint(String language, String term, String better, String why) implements Serializable {

    /** As people read it: without the sign for any ending. */
    public String shown() {
        return term.replace("*", "");
    }
}
