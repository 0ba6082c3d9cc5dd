package org.amparo.survivor.search;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.codec.language.DoubleMetaphone;

/** How a name sounds, word by word, in any order and from any script: what two spellings of one name have in common. */
final class NameSounds {

    private static final int MOST_WORDS = 8;
    private static final Set<String> PARTICLES = Set.of("al", "el", "bin", "ben", "bint", "ibn", "de", "la", "da", "do", "dos", "del", "van", "von", "di");

    private NameSounds() {}

    /** At most two sounds a word; a script we cannot spell stands for itself. */
    static Set<String> of(String names) {
        Set<String> sounds = new LinkedHashSet<>();
        if (names == null) return sounds;
        Arrays.stream(names.split("[^\\p{L}\\p{M}'’]+")).filter(w -> !w.isEmpty()).limit(MOST_WORDS).flatMap(NameSounds::sounds).forEach(sounds::add);
        return sounds;
    }

    private static Stream<String> sounds(String word) {
        String latin = Latin.of(word);
        if (latin.isEmpty()) return Stream.of("=" + Normalizer.normalize(word, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT));
        if (PARTICLES.contains(latin)) return Stream.empty();
        DoubleMetaphone metaphone = new DoubleMetaphone();
        metaphone.setMaxCodeLen(6);
        return Stream.of(metaphone.doubleMetaphone(latin), metaphone.doubleMetaphone(latin, true)).filter(s -> s != null && !s.isEmpty()).distinct();
    }

    /** Every word that was asked for sounds like one of the other name: one word of two is many people's. */
    static boolean allIn(String sought, String other) {
        Set<String> known = of(other);
        return Arrays.stream(sought.split("[^\\p{L}\\p{M}'’]+")).map(NameSounds::of).filter(sounds -> !sounds.isEmpty()).allMatch(sounds -> sounds.stream().anyMatch(known::contains));
    }

    /** How many words of the one are spelled like one of the other, whatever their marks and their size. */
    static int spelledAlike(String sought, String other) {
        Set<String> spelled = words(sought);
        spelled.retainAll(words(other));
        return spelled.size();
    }

    private static Set<String> words(String names) {
        if (names == null) return new HashSet<>();
        String plain = Normalizer.normalize(names, Normalizer.Form.NFKD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT);
        return Arrays.stream(plain.split("[^\\p{L}'’]+")).filter(w -> !w.isEmpty()).collect(Collectors.toCollection(HashSet::new));
    }

    /** After opening: at least one word of the one sounds like a word of the other. */
    static boolean alike(String one, String other) {
        Set<String> common = of(one);
        common.retainAll(of(other));
        return !common.isEmpty();
    }
}
