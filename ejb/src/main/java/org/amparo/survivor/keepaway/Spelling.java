package org.amparo.survivor.keepaway;

import java.util.Collections;
import org.amparo.survivor.search.NameWord;

/** When two written words are one name: by sound where a second word says the same, closer where it stands alone. */
final class Spelling {

    private static final int NEAR = 2;

    private Spelling() {}

    /** One sound alone is that of half the short words there are. */
    static boolean sounds(NameWord one, NameWord other) {
        return !Collections.disjoint(one.spelled(), other.spelled()) || one.bare().equals(other.bare())
                || one.sounds().stream().anyMatch(sound -> sound.length() > 1 && other.sounds().contains(sound));
    }

    /** @param strictly in running text without a title: it has to be written as a name is */
    static boolean same(NameWord one, NameWord other, boolean strictly) {
        if (strictly && !one.marked()) return false;
        if (one.bare().equals(other.bare()) || !Collections.disjoint(one.spelled(), other.spelled())) return true;
        return one.spelled().stream().anyMatch(a -> other.spelled().stream().anyMatch(b -> distance(a, b) <= Math.max(NEAR, Math.max(a.length(), b.length()) / 2)));
    }

    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) row[j] = j;
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int above = row[j];
                row[j] = Math.min(Math.min(row[j], row[j - 1]) + 1, diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1));
                diagonal = above;
            }
        }
        return row[b.length()];
    }
}
