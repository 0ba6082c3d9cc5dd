package org.amparo.calendar.interpreter;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.amparo.shared.InterpreterId;
import org.amparo.shared.OrganisationId;
import org.amparo.shared.StaffId;

/** Somebody on the register, as colleagues see them. */
public record InterpreterDetails(InterpreterId id, String name, List<SpokenIn> languages, PersonGender gender, String origin, OrganisationId organisation,
                                 StaffId account, LocalDate signedOn, LocalDate signedUntil, boolean active, long version) implements Serializable {

    public InterpreterDetails {
        languages = List.copyOf(languages);
    }

    public boolean speaks(String language) {
        return languages.stream().anyMatch(l -> l.language().equals(language));
    }

    public boolean mayBeAskedOn(LocalDate day) {
        return active && signedOn != null && !day.isBefore(signedOn) && !day.isAfter(signedUntil);
    }
}
