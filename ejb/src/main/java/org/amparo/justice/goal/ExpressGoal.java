package org.amparo.justice.goal;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.amparo.codelist.Languages;
import org.amparo.shared.Typed;

/** What she says she wants: her own words, or codes, or both; a goal without words is one. @param reviewOn when we speak of it again; null for the usual time */
public record ExpressGoal(String words, String language, Set<Wish> wishes, Importance importance, LocalDate reviewOn) {

    static final int WORDS = 10_000;

    public ExpressGoal {
        Typed typed = new Typed("justice");
        words = typed.optional("words", words, WORDS);
        wishes = wishes == null || wishes.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(wishes));
        typed.requiring(words != null || !wishes.isEmpty(), "words", "missing.goal");
        typed.requiring(wishes.size() < 2 || !wishes.contains(Wish.NOTHING_NOW) && !wishes.contains(Wish.PREFER_NOT_TO_SAY), "wishes", "nothingAndSomething");
        typed.requiring(language == null || Languages.known(language), "language", "missing.language");
        typed.check();
        if (words == null) language = null;
        if (importance == null) importance = Importance.PREFER_NOT_TO_SAY;
    }

    /** She wants nothing of justice for now. */
    boolean rests() {
        return wishes.contains(Wish.NOTHING_NOW);
    }

    @Override
    public String toString() {
        return "a goal";
    }
}
