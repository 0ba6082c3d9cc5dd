package org.amparo.partner;

import java.time.Instant;
import java.util.List;

import org.amparo.partner.listing.ListedAddress;
import org.amparo.partner.listing.ListedLanguage;
import org.amparo.partner.listing.ListedLocation;
import org.amparo.partner.listing.ListedService;
import org.amparo.partner.listing.ListedServiceArea;
import org.amparo.partner.listing.Provenance;

/** Writes what was edited here into the directory entry too, so that the next file is compared with it and exports say it. */
final class ServiceEntry {

    /** Not read from any file. */
    static final Provenance HERE = new Provenance("here", "edited");

    private ServiceEntry() {}

    static ListedService begun(EditListing said, java.util.UUID id) {
        return new ListedService(id, said.organisation().value(), said.name(), null, null, null, null, said.status(), null, null, null, null, null, null,
                null, null, null, null, null, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), HERE);
    }

    static ListedService edited(ListedService b, EditListing said, Instant now) {
        List<ListedLanguage> languages = said.terms().languages().stream().sorted().map(code -> b.languages().stream()
                .filter(l -> code.equals(l.code())).findFirst().orElse(new ListedLanguage(code, null, null))).toList();
        List<ListedServiceArea> areas = said.terms().regions().stream().sorted().map(name -> b.areas().stream()
                .filter(a -> name.equals(a.name())).findFirst().orElse(new ListedServiceArea(name, null, null, null, null))).toList();
        return new ListedService(b.id(), b.organisationId(), said.name(), b.alternateName(), said.description(), b.website(), b.email(), said.status(),
                b.interpretation(), b.howToApply(), b.fees(), b.waitingTime(), b.accreditations(), b.eligibility(), said.terms().ages().from(),
                said.terms().ages().to(), b.assuredOn(), b.alert(), now, b.phones(), b.contacts(), languages, b.schedules(), areas, b.costs(),
                b.documents(), b.capacities(), OwnWords.said(b.attributes(), said.terms(), said.pledges()), b.from());
    }

    static ListedService withCapacity(ListedService b, Capacity capacity) {
        return new ListedService(b.id(), b.organisationId(), b.name(), b.alternateName(), b.description(), b.website(), b.email(), b.status(),
                b.interpretation(), b.howToApply(), b.fees(), b.waitingTime(), b.accreditations(), b.eligibility(), b.minimumAge(), b.maximumAge(),
                b.assuredOn(), b.alert(), b.lastModified(), b.phones(), b.contacts(), b.languages(), b.schedules(), b.areas(), b.costs(),
                b.documents(), List.of(OwnWords.said(capacity)), b.attributes(), b.from());
    }

    /** What is confidential has no address: making the entry takes it away. */
    static ListedLocation hidden(ListedLocation b) {
        return new ListedLocation(b.id(), b.kind(), b.organisationId(), true, b.name(), b.alternateName(), b.description(), b.transportation(),
                b.coordinates(), b.externalIdentifier(), b.externalIdentifierKind(), b.website(), b.addresses(), b.accessibility(), b.languages(),
                b.phones(), b.contacts(), b.schedules(), b.attributes(), b.from());
    }

    /** Whether a text repeats a street of these places. */
    static boolean tells(String text, List<ListedLocation> places) {
        String plain = text.toLowerCase(java.util.Locale.ROOT).replaceAll("\\s+", " ");
        return places.stream().flatMap(p -> p.addresses().stream()).map(ListedAddress::line1).filter(street -> street != null && street.length() > 5)
                .anyMatch(street -> plain.contains(street.toLowerCase(java.util.Locale.ROOT).replaceAll("\\s+", " ")));
    }

}
