package org.amparo.justice.proceeding;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.amparo.codelist.Countries;
import org.amparo.codelist.Languages;
import org.amparo.shared.Typed;

/** What a proceeding is: where, before whom, what she is in it, who speaks for her, what she was given of her rights. */
public record RecordProceeding(String country, ProceedingKind kind, CourtKind court, HerPart part, String authority, String reference, String lawyer, String language,
                               LocalDate openedOn, WantsUpdates updates, Set<Protection> protection, Map<Right, RightStands> rights) {

    private static final int NAME = 500;

    public RecordProceeding {
        Typed typed = new Typed("justice");
        typed.requiring(Countries.known(country), "country", "missing.country");
        if (kind == null) typed.missing("kind");
        authority = typed.optional("authority", authority, NAME);
        reference = typed.optional("reference", reference, NAME);
        lawyer = typed.optional("lawyer", lawyer, NAME);
        typed.requiring(language == null || Languages.known(language), "language", "missing.language");
        typed.check();
        if (court == null) court = CourtKind.NOT_KNOWN;
        if (part == null) part = HerPart.NOT_KNOWN;
        if (updates == null) updates = WantsUpdates.NOT_ASKED;
        protection = protection == null || protection.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(protection));
        Map<Right, RightStands> all = new EnumMap<>(Right.class);
        for (Right right : Right.values()) all.put(right, rights == null || rights.get(right) == null ? RightStands.NOT_KNOWN : rights.get(right));
        rights = Map.copyOf(all);
    }

    @Override
    public String toString() {
        return "a proceeding";
    }
}
