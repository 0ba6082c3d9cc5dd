package org.amparo.calendar;

import java.io.Serializable;
import org.amparo.calendar.interpreter.InterpreterMode;
import org.amparo.shared.InterpreterId;
import org.amparo.shared.Unacceptable;

/** Whether somebody has to interpret, and who will. Only somebody on the register can be chosen: no relative, no child (W1.3). */
public record Interpreting(boolean needed, InterpreterId who, InterpreterMode mode) implements Serializable {

    public static final Interpreting NOT_NEEDED = new Interpreting(false, null, null);

    public Interpreting {
        if (!needed && who != null) throw Unacceptable.because("interpreter", "calendar.problem.interpreterNotNeeded");
        if (who != null && mode == null) throw Unacceptable.because("mode", "calendar.problem.missing.mode");
        if (who == null) mode = null;
    }

    public boolean booked() {
        return who != null;
    }
}
