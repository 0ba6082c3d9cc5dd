package org.amparo.work;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Collection;
import java.util.function.Consumer;
import org.amparo.shared.NoPersonalData;

/**
 * The records of a job, each in a transaction of its own: one that fails holds up none of the others, and none stays locked, in the way of
 * people, while the next is done. What the job itself has read may be older than the record: whoever works on it looks again.
 */
@ApplicationScoped
@NoPersonalData("hands records on, opens none")
public class OneByOne {

    private static final Logger LOG = System.getLogger(OneByOne.class.getName());

    @Inject
    private SystemTurn turn;

    public <T> void each(Collection<T> records, Consumer<? super T> work) {
        for (T record : records) {
            try {
                turn.take(() -> work.accept(record));
            } catch (RuntimeException e) {
                // the message of an exception may quote a row
                LOG.log(Level.WARNING, "one record of a job failed and waits: {0}", e.getClass().getName());
            }
        }
    }
}
