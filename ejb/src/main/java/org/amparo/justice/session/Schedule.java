package org.amparo.justice.session;

import java.io.Serializable;
import java.time.ZoneId;
import java.util.Set;
import org.amparo.calendar.Interpreting;
import org.amparo.calendar.Slot;
import org.amparo.calendar.Where;
import org.amparo.calendar.booking.Warning;
import org.amparo.justice.testimony.Way;
import org.amparo.shared.StaffId;
import org.amparo.shared.Typed;

/**
 * When, how and beside whom she is heard. Where is said in neutral words; an address has no place here.
 *
 * @param slot on the clock of the place where she is; @param courtZone the clock of whoever hears her
 * @param companion the colleague who sits beside her
 * @param present who else is in the room with her, and who is seen on the other side
 * @param herWish she wants this very day, knowing what speaks against it
 * @param knowing what speaks against the appointment and was talked over with her
 */
public record Schedule(Slot slot, ZoneId courtZone, Way way, Where place, StaffId companion, Interpreting interpreting, String present, String supporter,
                       SeenTo childcare, SeenTo transport, boolean herWish, Set<Warning> knowing) implements Serializable {

    public Schedule {
        Typed typed = new Typed("testimony");
        if (slot == null) typed.missing("start");
        if (courtZone == null) typed.missing("courtZone");
        if (way == null) typed.missing("way");
        if (place == null) typed.missing("placeKind");
        if (companion == null) typed.missing("companion");
        if (interpreting == null) typed.missing("needed");
        present = typed.optional("present", present, 1000);
        supporter = typed.optional("supporter", supporter, 200);
        if (childcare == null) childcare = SeenTo.NOT_ASKED;
        if (transport == null) transport = SeenTo.NOT_ASKED;
        knowing = Set.copyOf(knowing);
        typed.check();
    }

    @Override
    public String toString() {
        return "a day";
    }
}
