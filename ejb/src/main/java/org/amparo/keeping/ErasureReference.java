package org.amparo.keeping;

import java.security.SecureRandom;

/** What an erasure is called where nothing may name the person any more: drawn by lot, and never the number of the case. */
final class ErasureReference {

    private static final String SIGNS = "23456789ABCDEFGHJKLMNPQRSTVWXYZ";
    private static final SecureRandom LOT = new SecureRandom();

    private ErasureReference() {}

    static String fresh() {
        StringBuilder drawn = new StringBuilder();
        while (drawn.length() < 9) drawn.append(drawn.length() == 4 ? '-' : SIGNS.charAt(LOT.nextInt(SIGNS.length())));
        return drawn.toString();
    }
}
