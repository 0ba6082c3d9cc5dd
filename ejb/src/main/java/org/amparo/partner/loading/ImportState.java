package org.amparo.partner.loading;

/** How far a file has come. Reading and storing go on by themselves; the page may be left. */
public enum ImportState {
    READING, CHECKED, NOTHING_NEW, UNREADABLE, STORING, APPLIED, DISCARDED, FAILED;

    public boolean atWork() {
        return this == READING || this == STORING;
    }
}
