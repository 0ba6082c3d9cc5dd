package org.amparo.e2e.hostile;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Looks for many words at once, every byte once, however the bytes come in pieces (Aho and Corasick, 1975). */
final class ManyWords {

    private static final int BYTES = 256;

    /** For each state and byte the next state; a state stands for the longest beginning of a word that was just read. */
    private final int[] next;
    /** The word that ends in a state, counted from one. */
    private final int[] ends;
    /** The next shorter word that ends in the same place. */
    private final int[] shorter;

    ManyWords(List<byte[]> words) {
        int states = 1 + words.stream().mapToInt(word -> word.length).sum();
        int[] trie = new int[states * BYTES];
        ends = new int[states];
        int used = 1;
        for (int w = 0; w < words.size(); w++) {
            int state = 0;
            for (byte b : words.get(w)) {
                int at = state * BYTES + (b & 0xff);
                if (trie[at] == 0) trie[at] = used++;
                state = trie[at];
            }
            ends[state] = w + 1;
        }
        next = Arrays.copyOf(trie, used * BYTES);
        shorter = new int[used];
        join();
    }

    /** Level by level: where no word goes on, the longest ending of what was read goes on. */
    private void join() {
        int[] ending = new int[shorter.length];
        var waiting = new ArrayDeque<>(List.of(0));
        while (!waiting.isEmpty()) {
            int state = waiting.remove();
            for (int b = 0; b < BYTES; b++) {
                int at = state * BYTES + b;
                int other = state == 0 ? 0 : next[ending[state] * BYTES + b];
                if (next[at] == 0) {
                    next[at] = other;
                    continue;
                }
                int child = next[at];
                ending[child] = other;
                shorter[child] = ends[other] != 0 ? other : shorter[other];
                waiting.add(child);
            }
        }
    }

    /** One reading from its first byte to its last. */
    final class Reading {

        private final Set<Integer> found = new TreeSet<>();
        private int state;

        void reads(byte[] piece, int length) {
            int at = state;
            for (int i = 0; i < length; i++) {
                at = next[at * BYTES + (piece[i] & 0xff)];
                for (int end = ends[at] != 0 ? at : shorter[at]; end != 0; end = shorter[end]) found.add(ends[end] - 1);
            }
            state = at;
        }

        /** Which of the words, by their places. */
        Set<Integer> found() { return found; }
    }
}
