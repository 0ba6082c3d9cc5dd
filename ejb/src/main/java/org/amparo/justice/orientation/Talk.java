package org.amparo.justice.orientation;

import java.util.EnumSet;
import java.util.Set;
import org.amparo.codelist.Languages;
import org.amparo.shared.Typed;

/** One talk: what was told, in which language, what she asked and how she said it back. */
public record Talk(Set<Topic> topics, String language, String interpreter, TeachBack teachBack, String questions, String answers) {

    private static final int WORDS = 10_000;
    private static final int NAME = 200;

    public Talk {
        Typed typed = new Typed("justice");
        topics = topics == null || topics.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(topics));
        interpreter = typed.optional("interpreter", interpreter, NAME);
        questions = typed.optional("questions", questions, WORDS);
        answers = typed.optional("answers", answers, WORDS);
        typed.requiring(Languages.known(language), "language", "missing.language");
        typed.check();
        if (teachBack == null) teachBack = TeachBack.NOT_DONE;
    }

    @Override
    public String toString() {
        return "a talk";
    }
}
