package org.amparo.file;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.logging.Logger;
import org.amparo.shared.Unacceptable;

/** Has files written anew, at most two at a time on one machine. */
@ApplicationScoped
class Wash {

    private static final Logger LOG = Logger.getLogger(Wash.class.getName());
    private static final int AT_ONCE = 2;
    private static final int WAITS_SECONDS = 30;
    /** Without the rights of an administrator a new network needs a new set of users as well. */
    private static final List<List<String>> ALONE = List.of(List.of("unshare", "-n"), List.of("unshare", "-r", "-n"));

    private final Semaphore places = new Semaphore(AT_ONCE);
    private Path jars;
    private Fork fork;

    @PostConstruct
    void prepare() {
        jars = WashJars.layOut();
        List<String> alone = ALONE.stream().filter(Fork::permitted).findFirst().orElse(List.of());
        if (alone.isEmpty()) LOG.warning("This machine gives no process a network of its own: what reads files has its ways to the network shut from inside only.");
        fork = new Fork(alone, WashJars.classPath(jars), "org.amparo.wash.Main", Fork.LONGEST);
    }

    Washed.Anew wash(GivenFile given) {
        Washed washed = inTurn(given);
        return switch (washed) {
            case Washed.Anew anew -> anew;
            case Washed.No no -> throw Unacceptable.because("file", "file.problem." + no.reason());
        };
    }

    private Washed inTurn(GivenFile given) {
        try {
            if (!places.tryAcquire(WAITS_SECONDS, TimeUnit.SECONDS)) throw Unacceptable.because("file", "file.problem.BUSY");
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw Unacceptable.because("file", "file.problem.BUSY");
        }
        try {
            return fork.wash(given);
        } finally {
            places.release();
        }
    }

    @PreDestroy
    void clear() {
        WashJars.clear(jars);
    }
}
