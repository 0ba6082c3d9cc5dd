package org.amparo.referral.answer;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Looks for talk of testimony or cooperation in a partner's words when it declines, ends or delays. It refuses nothing and hides
 * nothing: a supervisor looks at it, because support must not be traded for testimony.
 */
public final class CooperationWords {

    // Stems, so that every form of the word is found; marks are stripped first
    private static final Pattern STEMS = Pattern.compile(String.join("|",
            "\\bco-?operat", "\\btestif", "\\btestimon", "\\bwitness", "\\bpolice report", "\\bpress(ing)? charges", "\\bstatement to the",
            "\\bcoopera", "\\btestigo", "\\btestific", "\\bdeclarar? (ante|contra)", "\\bdenunci",
            "\\bcooper", "\\btemoi", "\\bdeposition", "\\bporter plainte", "\\bplainte",
            "تعاون", "شهاد", "الشهود", "شاهد", "يشهد", "تشهد", "افاد", "بلاغ", "شكوى"));

    private CooperationWords() {}

    public static boolean in(String words) {
        if (words == null) return false;
        String plain = Normalizer.normalize(words, Normalizer.Form.NFKD).replaceAll("\\p{M}+", "").toLowerCase(Locale.ROOT);
        return STEMS.matcher(plain).find();
    }
}
