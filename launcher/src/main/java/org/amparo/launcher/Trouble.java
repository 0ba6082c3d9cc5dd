package org.amparo.launcher;

/** Something the person at the terminal can mend. The message is the one sentence they read. */
public final class Trouble extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public Trouble(String sentence) {
        super(sentence);
    }

    Trouble(String sentence, Throwable cause) {
        super(sentence, cause);
    }

    /** A full disk reaches us under many names; whoever reads it should meet one. */
    static boolean isFullDisk(Throwable problem) {
        for (var p = problem; p != null; p = p.getCause())
            if (p.getMessage() != null && p.getMessage().contains("No space left on device")) return true;
        return false;
    }
}
