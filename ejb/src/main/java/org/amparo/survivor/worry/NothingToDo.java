package org.amparo.survivor.worry;

import org.amparo.shared.Typed;

/** Nothing follows, and why. @param words more about it, if there is more to say */
public record NothingToDo(NothingBecause because, String words) {

    public NothingToDo {
        var typed = new Typed("survivor");
        if (because == null) typed.missing("because");
        words = typed.optional("more", words, 2000);
        typed.check();
    }

    @Override
    public String toString() {
        return "nothing to do";
    }
}
