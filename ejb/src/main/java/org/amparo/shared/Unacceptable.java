package org.amparo.shared;

import jakarta.ejb.ApplicationException;
import java.util.List;

/** What was typed cannot be taken as it is. Each problem names its field and a message key; never the value. */
@ApplicationException(rollback = true)
public class Unacceptable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** One problem: the field it belongs beside, the message key, and what the message may mention (numbers, codes). */
    public record Problem(String field, String key, List<String> arguments) implements java.io.Serializable {

        public Problem {
            arguments = List.copyOf(arguments);
        }
    }

    private final List<Problem> problems;

    public Unacceptable(List<Problem> problems) {
        super(problems.stream().map(p -> p.field() + ": " + p.key()).toList().toString(), null, false, false);
        this.problems = List.copyOf(problems);
    }

    public static Unacceptable because(String field, String key, String... arguments) {
        return new Unacceptable(List.of(new Problem(field, key, List.of(arguments))));
    }

    public List<Problem> problems() {
        return problems;
    }
}
