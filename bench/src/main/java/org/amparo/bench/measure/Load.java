package org.amparo.bench.measure;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;
import org.amparo.bench.measure.Operation.Act;

/**
 * People who begin when they mean to, whether or not the last answer has come: a slow answer makes the next ones late, and that counts.
 * Latency runs from the intended start.
 */
final class Load {

    private static final long MOST_MICROS = 120_000_000L;

    final Histogram latency = new ConcurrentHistogram(MOST_MICROS, 3);
    private final List<String> problems = new ArrayList<>();
    private long bytes;

    /** One run of acts by one person, each begun so long after the one before. */
    record Turn(List<Act> acts) {}

    void run(List<Turn> people, Duration apart) throws Exception {
        long begin = System.nanoTime() + Duration.ofMillis(20).toNanos();
        long step = apart.toNanos() / people.size();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> running = new ArrayList<>();
            for (int i = 0; i < people.size(); i++) {
                long first = begin + i * step;
                Turn turn = people.get(i);
                running.add(threads.submit(() -> work(turn, first, apart.toNanos())));
            }
            for (Future<?> one : running) one.get();
        }
    }

    private void work(Turn turn, long first, long apart) {
        long intended = first;
        for (Act act : turn.acts) {
            waitUntil(intended);
            try {
                var reply = act.run();
                latency.recordValue(Math.min(MOST_MICROS, (System.nanoTime() - intended) / 1000));
                count(reply.bytes());
            } catch (Exception problem) {
                failed(problem);
            }
            intended += apart;
        }
    }

    private static void waitUntil(long moment) {
        try {
            long left = moment - System.nanoTime();
            if (left > 0) Thread.sleep(Duration.ofNanos(left));
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized void count(int size) {
        bytes += size;
    }

    private synchronized void failed(Exception problem) {
        problems.add(problem.getMessage() == null ? problem.toString() : problem.getMessage());
    }

    synchronized long bytes() {
        return bytes;
    }

    synchronized List<String> problems() {
        return List.copyOf(problems);
    }
}
