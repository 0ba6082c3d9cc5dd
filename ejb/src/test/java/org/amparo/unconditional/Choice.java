package org.amparo.unconditional;

import java.util.SplittableRandom;

/** One way through all the choices that make up an input. */
interface Choice {

    int of(int many);

    /** The ways numbered through, so that counting up to {@link #ways()} walks all of them. */
    final class Counted implements Choice {
        private long rest;
        private long ways = 1;

        Counted(long number) {
            rest = number;
        }

        @Override
        public int of(int many) {
            int one = (int) (rest % many);
            rest /= many;
            ways = ways > Long.MAX_VALUE / many ? Long.MAX_VALUE : ways * many;
            return one;
        }

        /** How many there are, as far as this way shows: another may have to choose more. */
        long ways() {
            return ways;
        }
    }

    /** Where there are too many to walk: by lot, and the same lot every time. */
    static Choice drawn(long seed) {
        return new SplittableRandom(seed)::nextInt;
    }
}
