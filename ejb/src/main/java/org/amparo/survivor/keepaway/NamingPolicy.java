package org.amparo.survivor.keepaway;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.amparo.survivor.search.NameWord;

/**
 * Does a text name somebody who is kept away? The one rule every door asks before it takes a person or a place as help for her: two words of the name, the first
 * among them, a first name with what she calls them, a telephone number or a door are sure; one word alone, or what a name becomes when it is said fondly, is asked about.
 */
@Holds({Recommendation.R_42, Recommendation.R_103})
final class NamingPolicy {

    /** More words than that are sentences, where "grace" need not be Grace. */
    private static final int A_NAME = 12;
    private static final int BETWEEN = 2;

    /** @param phrases the words it was found in, each place by itself: a colleague may know that those mean somebody else */
    record Found(KnownAway who, Likeness likeness, Set<String> phrases) {}

    private NamingPolicy() {}

    static List<Found> in(String text, List<KnownAway> away) {
        List<NameWord> words = NameWord.in(Nickname.joined(text));
        Numbered numbers = Numbered.in(text);
        return away.stream().flatMap(who -> found(who, words, numbers).stream()).toList();
    }

    private static Optional<Found> found(KnownAway who, List<NameWord> words, Numbered numbers) {
        String all = String.join(" ", words.stream().map(NameWord::bare).toList());
        boolean sure = numbers.callsTheSame(who.numbers()) || numbers.surelySameDoor(who.numbers()) || writtenTogether(who, words);
        Set<String> phrases = new LinkedHashSet<>();
        if (sure || numbers.sameDoor(who.numbers())) phrases.add(all);
        for (int at = 0; at < words.size(); at++) {
            Likeness likeness = at(at, words, who, words.size() > A_NAME);
            if (likeness != null) phrases.add(phrase(at, words));
            sure |= likeness == Likeness.SURE;
        }
        return phrases.isEmpty() ? Optional.empty() : Optional.of(new Found(who, sure ? Likeness.SURE : Likeness.PERHAPS, phrases));
    }

    /** A script without gaps between words, or one that cannot be spelled in Latin letters. */
    private static boolean writtenTogether(KnownAway who, List<NameWord> words) {
        return !who.names().isEmpty() && who.names().stream().allMatch(n -> n.spelled().isEmpty())
                && together(words).contains(together(who.names()));
    }

    private static String together(List<NameWord> words) {
        return String.join("", words.stream().map(NameWord::bare).toList());
    }

    private static Likeness at(int at, List<NameWord> words, KnownAway who, boolean sentences) {
        int which = heard(words.get(at), who);
        if (which < 0) return onlyCalled(at, words, who) || Nickname.of(words.get(at), who.names(), sentences) ? Likeness.PERHAPS : null;
        if (another(at, which, words, who)) return Likeness.SURE;
        NameWord word = words.get(at);
        List<Title> called = before(at, words);
        if (!Spelling.same(word, who.names().get(which), sentences && called.isEmpty())) return null;
        if (which > 0) return called.isEmpty() && otherName(at, words) ? null : Likeness.PERHAPS;
        return called.stream().anyMatch(who.titles()::contains) ? Likeness.SURE : Likeness.PERHAPS;
    }

    /** "Her uncle's house": whoever says no name may mean the one who is kept away. */
    private static boolean onlyCalled(int at, List<NameWord> words, KnownAway who) {
        if (Title.of(words.get(at)).stream().noneMatch(t -> t.ofKin() && who.titles().contains(t))) return false;
        NameWord next = words.stream().skip(at + 1L).filter(NameWord::says).findFirst().orElse(null);
        return next == null || next.afterStop() || !next.marked();
    }

    /** Which word of the name it may be; -1 for none. */
    private static int heard(NameWord word, KnownAway who) {
        if (!word.says()) return -1;
        for (int i = 0; i < who.names().size(); i++) if (Spelling.sounds(word, who.names().get(i))) return i;
        return -1;
    }

    /** A second word of the name near the first, whichever comes first. A family name and another family name are those of all her family. */
    private static boolean another(int at, int which, List<NameWord> words, KnownAway who) {
        for (int next = at + 1, passed = 0; next < words.size() && passed < BETWEEN; next++) {
            NameWord word = words.get(next);
            if (!word.says()) continue;
            int other = heard(word, who);
            if (passed > 0 && word.afterStop()) return false;
            if (other >= 0 && other != which && (Math.min(which, other) == 0 || before(at, words).contains(Title.POLITE))) return true;
            passed++;
        }
        return false;
    }

    /** What she, or whoever writes, calls them: the titles just before the word. */
    private static List<Title> before(int at, List<NameWord> words) {
        List<Title> titles = new ArrayList<>();
        for (int i = at - 1; i >= 0 && !words.get(i + 1).afterStop(); i--) {
            var found = Title.of(words.get(i));
            if (found.isEmpty() && words.get(i).says()) break;
            titles.addAll(found);
        }
        return titles;
    }

    /** Another first name stands before this family name. */
    private static boolean otherName(int at, List<NameWord> words) {
        return at > 0 && !words.get(at).afterStop() && words.get(at - 1).says();
    }

    private static String phrase(int at, List<NameWord> words) {
        return String.join(" ", words.subList(Math.max(0, at - 1), Math.min(words.size(), at + 2)).stream().map(NameWord::bare).toList());
    }
}
