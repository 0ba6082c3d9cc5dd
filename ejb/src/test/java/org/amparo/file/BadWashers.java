package org.amparo.file;

import java.io.IOException;
import java.util.concurrent.locks.LockSupport;

/** Processes that do what a broken or taken-over one may do. */
final class BadWashers {

    private BadWashers() {}

    /** Takes the file and never answers. */
    static final class NeverEnds {
        public static void main(String[] said) throws IOException {
            System.in.readAllBytes();
            while (true) LockSupport.parkNanos(1_000_000_000);
        }
    }

    /** Does not even take it. */
    static final class NeverReads {
        public static void main(String[] said) {
            while (true) LockSupport.parkNanos(1_000_000_000);
        }
    }

    /** Answers well and then is killed: half an answer is none. */
    static final class IsKilled {
        public static void main(String[] said) throws IOException {
            System.in.readAllBytes();
            System.out.print("OK TXT\nhalf of it");
            System.out.flush();
            Runtime.getRuntime().halt(137);
        }
    }

    /** Wants more memory than it gets. */
    static final class WantsAll {
        public static void main(String[] said) throws IOException {
            byte[][] all = new byte[10_000][];
            for (int i = 0; i < all.length; i++) all[i] = new byte[1 << 20];
            System.out.print("OK TXT\n" + all.length);
        }
    }

    /** Answers without end. */
    static final class NeverStops {
        public static void main(String[] said) throws IOException {
            System.in.readAllBytes();
            byte[] noise = new byte[1 << 20];
            System.out.print("OK TXT\n");
            while (!System.out.checkError()) System.out.write(noise);
        }
    }

    /** Says what it was given to know. */
    static final class SaysWhatItKnows {
        public static void main(String[] said) throws IOException {
            System.in.readAllBytes();
            System.out.print("OK TXT\n" + System.getenv() + System.getProperty("java.io.tmpdir"));
        }
    }
}
