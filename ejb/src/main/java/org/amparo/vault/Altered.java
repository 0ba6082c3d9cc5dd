package org.amparo.vault;

/** A sealed value or a wrapped key that is not what was put there: somebody who has the database and not the keys moved, altered or replaced it. */
public class Altered extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    Altered(String what, Throwable cause) {
        super(what, cause);
    }
}
