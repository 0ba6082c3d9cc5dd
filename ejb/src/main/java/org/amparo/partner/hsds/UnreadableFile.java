package org.amparo.partner.hsds;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The file could not be read at all; nothing was taken from it. The only thing that reading throws. */
public final class UnreadableFile extends Exception {

    private static final long serialVersionUID = 1L;

    /** Why; beside each the arguments of its message after {0}, the file. */
    public enum Reason {
        EMPTY,
        /** Neither JSON nor CSV nor a zip of them. */
        UNKNOWN_KIND,
        /** Bytes that are no text. */
        NOT_TEXT,
        /** {1} line, {2} column. */
        NOT_JSON,
        /** {1} line. */
        NOT_CSV,
        BROKEN_ZIP,
        /** {1} the most MB we take. */
        TOO_BIG,
        /** {1} the most rows we take. */
        TOO_MANY_ROWS,
        /** {1} the deepest nesting we take. */
        TOO_DEEP,
        /** {1} the most files we take. */
        TOO_MANY_FILES,
        /** It comes from practice: nothing in it exists. */
        PRACTICE;

        public String key() {
            return "partner.import.refused." + name().toLowerCase(Locale.ROOT);
        }
    }

    private final Reason reason;
    private final String file;
    private final List<String> arguments;

    UnreadableFile(Reason reason, String file, Object... arguments) {
        super(reason.name(), null, false, false);
        this.reason = reason;
        this.file = file;
        this.arguments = Arrays.stream(arguments).map(String::valueOf).toList();
    }

    public Reason reason() {
        return reason;
    }

    public String file() {
        return file;
    }

    public List<String> arguments() {
        return arguments;
    }
}
