package org.amparo.casework.question;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;

/** What counts as an answer: words of one's own that say something. People asked good questions and got vague reassurance. */
@Holds({Recommendation.R_46, Recommendation.R_116})
final class AnswerPolicy {

    private static final int SHORTEST = 15;
    /** Put off and say nothing, in the four languages; without signs and vowel marks. */
    private static final Set<String> EVASIONS = Set.of("we are looking into it", "we will look into it", "it is being looked into", "we will get back to you", "we are working on it",
            "to be answered later", "estamos en ello", "lo estamos mirando", "lo estamos estudiando", "nos pondremos en contacto", "se esta tramitando", "on s en occupe",
            "nous nous en occupons", "nous allons voir", "nous reviendrons vers vous", "c est en cours", "سننظر في الامر", "نحن ننظر في الامر", "سنعود اليكم", "الامر قيد النظر",
            "نعمل على ذلك");

    private AnswerPolicy() {}

    static boolean specific(String answer) {
        if (answer == null) return false;
        String bare = bare(answer);
        return bare.replace(" ", "").length() >= SHORTEST && EVASIONS.stream().noneMatch(e -> bare.contains(e) && bare.length() - e.length() < SHORTEST);
    }

    private static String bare(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKD).replaceAll("\\p{M}+", "").toLowerCase(Locale.ROOT).replace('أ', 'ا').replace('إ', 'ا');
        return plain.replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }
}
