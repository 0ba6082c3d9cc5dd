package org.amparo.survivor.keepaway;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.amparo.survivor.search.NameWord;

/**
 * Somebody kept away, as a text is compared with them: the words of their name in the order they were given, what she calls them, and every number that was
 * written down with it.
 */
record KnownAway(UUID id, String name, List<NameWord> names, Set<Title> titles, Numbered numbers) {

    /** @param kinship a code of {@link Title}, of the family's own page, or null */
    static KnownAway of(UUID id, String name, String note, String kinship) {
        List<NameWord> words = NameWord.in(name);
        Set<Title> titles = EnumSet.noneOf(Title.class);
        for (Title title : Title.values()) if (title.name().equals(kinship)) titles.add(title);
        words.forEach(word -> Title.of(word).stream().filter(Title::ofKin).forEach(titles::add));
        List<NameWord> names = words.stream().filter(word -> word.says() && Title.of(word).isEmpty()).toList();
        return new KnownAway(id, name, names, titles, Numbered.in(name + "\n" + (note == null ? "" : note)));
    }

    @Override
    public String toString() {
        return "known " + id;
    }
}
