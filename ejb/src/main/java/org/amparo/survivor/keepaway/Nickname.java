package org.amparo.survivor.keepaway;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.amparo.survivor.search.NameWord;

/** A name as it is not quite written: fondly ("Ramoncito", "Johnny"), in one word with the next, or letter by letter. It may be theirs, and is never surely. */
final class Nickname {

    /** The longer ends first: "Carmencita" is Carmen, and no Carmenc. */
    private static final List<String> FOND = List.of("ecito", "ecita", "cito", "cita", "cillo", "cilla", "zinho", "zinha", "inho", "inha", "ito", "ita", "illo", "illa", "uelo", "uela", "ucho", "ucha",
            "ette", "ico", "ica", "ot", "ie", "y");
    private static final int LEAST = 3;
    private static final Pattern LETTER_BY_LETTER = Pattern.compile("(?<![\\p{L}\\p{M}])\\p{L}\\p{M}*(?:[\\s.\\-_*·]{1,3}\\p{L}\\p{M}*){2,}(?![\\p{L}\\p{M}])");
    private static final Pattern GAP = Pattern.compile("[\\s.\\-_*·]+");

    private Nickname() {}

    /** "R a m ó n" is read as the word it is. */
    static String joined(String text) {
        return text == null ? null : LETTER_BY_LETTER.matcher(text).replaceAll(Nickname::joined);
    }

    private static String joined(MatchResult letters) {
        return GAP.matcher(letters.group()).replaceAll("");
    }

    /** @param strictly in running text, where it has to be written as a name is */
    static boolean of(NameWord word, List<NameWord> names, boolean strictly) {
        if (strictly && !word.marked()) return false;
        return names.stream().anyMatch(name -> fondly(word, name)) || inOneWord(word, names);
    }

    private static boolean fondly(NameWord word, NameWord name) {
        Set<String> plain = stems(name);
        return written(word).stream().anyMatch(one -> FOND.stream().filter(one::endsWith).map(end -> undoubled(one.substring(0, one.length() - end.length())))
                .anyMatch(stem -> stem.length() >= LEAST - 1 && plain.contains(stem)));
    }

    /** Two names, or three, without the gap between them. */
    private static boolean inOneWord(NameWord word, List<NameWord> names) {
        for (NameWord first : names)
            for (NameWord second : names)
                if (first != second && first.bare().length() >= LEAST && word.bare().contains(first.bare() + second.bare())) return true;
        return false;
    }

    /** "Pedro" and "Pedr", of which "Pedrito" is made. */
    private static Set<String> stems(NameWord name) {
        Set<String> stems = new LinkedHashSet<>();
        for (String one : written(name)) {
            stems.add(undoubled(one));
            if (one.length() >= LEAST && "aeio".indexOf(one.charAt(one.length() - 1)) >= 0) stems.add(undoubled(one.substring(0, one.length() - 1)));
        }
        return stems;
    }

    private static Set<String> written(NameWord word) {
        Set<String> written = new LinkedHashSet<>(word.spelled());
        written.add(word.bare());
        return written;
    }

    /** "Johnny" of John, and "Jeannette" of Jeanne. */
    private static String undoubled(String stem) {
        int last = stem.length() - 1;
        return last > 0 && stem.charAt(last) == stem.charAt(last - 1) ? stem.substring(0, last) : stem;
    }
}
