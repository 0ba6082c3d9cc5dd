package org.amparo.survivor;

import java.util.List;
import java.util.Set;
import org.amparo.codelist.Adjustment;
import org.amparo.codelist.Gender;
import org.amparo.shared.Typed;

/**
 * Everything she chose to say about herself. Nothing is required but the language to speak in; every word may stay unsaid.
 * Lives for one request and prints nothing.
 */
public record Portrait(String preferredName, String otherNames, String pronoun, String preferredTerm, Age age, Gender gender, String genderWords,
                       WorkerGender workerGender, Set<Adjustment> adjustments, String adjustmentWords, String documents,
                       String language, InterpreterNeed interpreter, String interpreterWishes, List<SpokenLanguage> languages) {

    private static final int NAME = 200;
    private static final int WORDS = 4000;

    public Portrait {
        var typed = new Typed("survivor");
        preferredName = typed.optional("preferredName", preferredName, NAME);
        pronoun = typed.optional("pronoun", pronoun, NAME);
        preferredTerm = typed.optional("preferredTerm", preferredTerm, NAME);
        otherNames = typed.optional("otherNames", otherNames, WORDS);
        genderWords = typed.optional("genderWords", genderWords, WORDS);
        adjustmentWords = typed.optional("adjustmentWords", adjustmentWords, WORDS);
        documents = typed.optional("documents", documents, WORDS);
        interpreterWishes = typed.optional("interpreterWishes", interpreterWishes, WORDS);
        adjustments = Set.copyOf(adjustments);
        languages = List.copyOf(languages);
        if (language == null || !language.matches("[a-z]{3}")) typed.missing("language");
        if (interpreter == null) typed.missing("interpreter");
        typed.check();
    }

    @Override
    public String toString() {
        return "a portrait";
    }
}
