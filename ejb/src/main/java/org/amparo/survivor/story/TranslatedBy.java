package org.amparo.survivor.story;

/** Who put her words into another language; what a machine made is shown as such wherever it is read. */
public enum TranslatedBy {
    SHE_HERSELF, WORKER, INTERPRETER, TRANSLATOR, MACHINE, NOT_KNOWN;

    public boolean isMachine() {
        return this == MACHINE;
    }
}
