package org.amparo.staff;

import java.io.Serializable;
import org.amparo.shared.StaffId;

/**
 * How somebody's invitation went out, or that it waits for a second person because the address is another one. The password is there only
 * when no mail could be sent: it is shown once and works once.
 */
public record Invited(StaffId id, Way way, String password) implements Serializable {

    public enum Way { MAIL, PASSWORD, NOT_SENT, WAITS }

    @Override
    public String toString() {
        return "Invited[" + id + ", " + way + "]";
    }
}
