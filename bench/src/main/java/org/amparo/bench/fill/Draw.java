package org.amparo.bench.fill;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.function.Predicate;

/** Chance that falls the same way every time: drawn from what it is drawn for. */
final class Draw {

    private static final String SIGNS = "23456789ABCDEFGHJKLMNPQRSTVWXYZ";
    /** What proves a number may be a sign that is not drawn: a referral's code knows one more than a case number. */
    private static final String PROOFS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final long ALL = (long) Math.pow(SIGNS.length(), 8);

    private final SplittableRandom chance;

    Draw(String what, long number) {
        chance = new SplittableRandom(what.hashCode() * 0x9E3779B97F4A7C15L + number);
    }

    static Draw of(String what, long number) {
        return new Draw(what, number);
    }

    /** An id of version 7, as if made at that moment. */
    UUID id(Instant at) {
        long high = at.toEpochMilli() << 16 | 0x7000 | chance.nextInt(0x1000);
        return new UUID(high, chance.nextLong() & 0x3FFFFFFFFFFFFFFFL | 0x8000000000000000L);
    }

    int below(int bound) {
        return chance.nextInt(bound);
    }

    int between(int low, int high) {
        return low + chance.nextInt(high - low + 1);
    }

    boolean oneIn(int many) {
        return chance.nextInt(many) == 0;
    }

    <T> T of(List<T> all) {
        return all.get(chance.nextInt(all.size()));
    }

    String words(int count) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < count; i++) words.append(i == 0 ? "" : " ").append(of(Words.PLAIN));
        return words.toString();
    }

    String salt() {
        return Base64.getUrlEncoder().encodeToString(ByteBuffer.allocate(18).putLong(chance.nextLong()).putLong(chance.nextLong()).array());
    }

    /** A case number or a referral's code: eight signs and the ninth that proves them. By lot, two of a few hundred thousand would sometimes be the same. */
    static String number(long which, Predicate<String> holds) {
        String eight = eight(which);
        for (char last : PROOFS.toCharArray()) if (holds.test(eight + last)) return eight + last;
        throw new IllegalArgumentException("no sign proves " + eight);
    }

    /** Far apart for neighbours and never twice: the factor shares no divisor with the number of all there are. */
    static String eight(long which) {
        long left = which * 541_104_779_831L % ALL;
        StringBuilder signs = new StringBuilder();
        for (int i = 0; i < 8; i++, left /= SIGNS.length()) signs.append(i == 3 || i == 6 ? "-" : "").append(SIGNS.charAt((int) (left % SIGNS.length())));
        return signs.toString();
    }
}
