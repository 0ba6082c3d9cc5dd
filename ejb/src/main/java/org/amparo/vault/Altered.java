package org.amparo.vault;

/** A sealed value that is not what was sealed there: moved, altered or replaced by somebody who has the database and not the key. Says nothing of the value. */
public class Altered extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    Altered(Throwable cause) {
        super("a sealed value was moved, altered or replaced", cause);
    }
}
