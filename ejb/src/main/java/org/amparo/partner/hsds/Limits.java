package org.amparo.partner.hsds;

/** How much a directory file may be, so that nobody can choke the server with one. */
record Limits(int megabytes, int unpackedMegabytes, int files, int rows, int nesting, int textLength) {

    static final Limits USUAL = new Limits(20, 100, 200, 200_000, 32, 10_000);

    static final int LONGEST_NUMBER = 64;

    long bytes() {
        return megabytes * 1_000_000L;
    }

    long unpackedBytes() {
        return unpackedMegabytes * 1_000_000L;
    }
}
