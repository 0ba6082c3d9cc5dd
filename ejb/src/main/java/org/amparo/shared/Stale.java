package org.amparo.shared;

import jakarta.ejb.ApplicationException;

/** Somebody else saved first. Nothing was written; the page shows both versions and loses nothing (INV-11). */
@ApplicationException(rollback = true)
public class Stale extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public Stale() {
        super("the record changed meanwhile", null, false, false);
    }

    public static void check(long shown, long stored) {
        if (shown != stored) throw new Stale();
    }
}
