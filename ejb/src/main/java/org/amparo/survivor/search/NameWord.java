package org.amparo.survivor.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One word of a text as names are compared: bare of accents, in Latin letters, and how it sounds.
 *
 * @param spelled in Latin letters, each way it can be cut: Arabic writes "and", "to", "of the" into the word that follows
 * @param sounds none for what only joins names, "de" or "bin"
 * @param marked written as a name is: with a capital, or in a script that has none
 */
public record NameWord(String bare, Set<String> spelled, Set<String> sounds, boolean marked, boolean afterStop) {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");
    private static final Pattern STOP = Pattern.compile("[.,;:!?()/\\n\\u060c\\u061b\\u061f·–—]");
    private static final List<String> WRITTEN_INTO_A_WORD = List.of("وال", "بال", "فال", "كال", "لل", "ال", "و", "ف", "ب", "ل", "ك");
    private static final int LEAST_LEFT = 3;

    public NameWord {
        spelled = Set.copyOf(spelled);
        sounds = Set.copyOf(sounds);
    }

    public static List<NameWord> in(String text) {
        List<NameWord> words = new ArrayList<>();
        if (text == null) return words;
        Matcher found = WORD.matcher(text);
        for (int end = 0; found.find(); end = found.end()) words.add(of(found.group(), STOP.matcher(text.substring(end, found.start())).find()));
        return words;
    }

    private static NameWord of(String word, boolean afterStop) {
        Set<String> spelled = new LinkedHashSet<>();
        Set<String> sounds = new HashSet<>();
        String bare = bare(word);
        for (String cut : cuts(bare, LEAST_LEFT)) {
            String latin = Latin.of(cut);
            Set<String> heard = NameSounds.of(cut);
            if (!latin.isEmpty() && !heard.isEmpty()) spelled.add(latin);
            sounds.addAll(heard);
        }
        int first = word.codePointAt(0);
        return new NameWord(bare, spelled, sounds, Character.isUpperCase(first) || !Character.isLowerCase(first), afterStop);
    }

    /** Without accents and vowel signs, in small letters; the ways of writing an alef, a ta marbuta and a ya are one. */
    private static String bare(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFKD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT).replace('ة', 'ه').replace('ى', 'ي').replace('ٱ', 'ا');
    }

    private static Set<String> cuts(String bare, int least) {
        Set<String> cuts = new LinkedHashSet<>(Set.of(bare));
        for (String before : WRITTEN_INTO_A_WORD)
            if (bare.startsWith(before) && bare.length() - before.length() >= least) cuts.add(bare.substring(before.length()));
        return cuts;
    }

    /** Every way the word itself can be read; for a title that is looked up. */
    public Set<String> readings() {
        return cuts(bare, LEAST_LEFT - 1);
    }

    /** Stands for nobody: a particle, or a letter alone. */
    public boolean says() {
        return !sounds.isEmpty() && bare.length() > 1;
    }

    @Override
    public String toString() {
        return "a word";
    }
}
