package org.amparo.launcher;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Starts a part again when it ends although nobody asked it to, and gives up on one that keeps ending. */
final class Watch {

    private static final int PATIENCE = 3;
    private static final Duration WITHIN = Duration.ofMinutes(10);

    private final Consumer<String> say;
    private final CompletableFuture<Trouble> givenUp = new CompletableFuture<>();

    Watch(Consumer<String> say) {
        this.say = say;
    }

    void over(String what, Supplier<Child> child, Start start) {
        over(what, child, start, new ArrayDeque<>());
    }

    private void over(String what, Supplier<Child> child, Start start, Deque<Instant> losses) {
        child.get().whenLost(() -> new Thread(() -> again(what, child, start, losses), "again").start());
    }

    private void again(String what, Supplier<Child> child, Start start, Deque<Instant> losses) {
        losses.removeIf(loss -> loss.isBefore(Instant.now().minus(WITHIN)));
        losses.add(Instant.now());
        if (losses.size() > PATIENCE) {
            givenUp.complete(new Trouble(what + " keeps ending unexpectedly: Amparo stops; the logs say more."));
            return;
        }
        say.accept(what + " ended unexpectedly: starting it again");
        try {
            start.run();
            say.accept(what + " is back");
            over(what, child, start, losses);
        } catch (Processes.Stopping asked) {
            return; // somebody stops everything meanwhile
        } catch (Exception problem) {
            givenUp.complete(new Trouble(what + " ended unexpectedly and could not be started again: " + problem.getMessage() + ".", problem));
        }
    }

    Trouble awaitLoss() {
        return givenUp.join();
    }

    /** How a part is started. */
    interface Start {
        void run() throws Exception;
    }
}
