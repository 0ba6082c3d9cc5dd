package org.amparo.child;

import java.util.function.BiPredicate;
import org.amparo.workflow.Guard;

/** A condition of a child's matter: what is said with the step and what the record knows that day decide, nothing else. */
interface ChildGuard extends Guard {

    BiPredicate<Said, Known> rule();

    default boolean met(Said said, Known known) {
        return rule().test(said, known);
    }
}
