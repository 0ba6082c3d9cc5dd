package org.amparo.calendar;

import java.io.Serializable;
import org.amparo.calendar.interpreter.PersonGender;
import org.amparo.shared.StaffId;
import org.amparo.shared.Typed;

/**
 * What for and with whom. The worker is the colleague in whose calendar it stands; whom else she meets is said in words, which are sealed.
 * @param gender of the person she meets, as far as it is known beforehand
 */
public record Meeting(AppointmentKind kind, StaffId worker, String withWhom, PersonGender gender) implements Serializable {

    private static final int LONGEST = 200;

    public Meeting {
        var typed = new Typed("calendar");
        if (kind == null) typed.missing("kind");
        if (worker == null) typed.missing("worker");
        withWhom = typed.optional("withWhom", withWhom, LONGEST);
        typed.check();
        if (gender == null) gender = PersonGender.NOT_KNOWN;
    }

    @Override
    public String toString() {
        return "meeting";
    }
}
