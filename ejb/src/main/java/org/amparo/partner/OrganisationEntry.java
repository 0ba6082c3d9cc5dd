package org.amparo.partner;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.amparo.partner.listing.ListedAttribute;
import org.amparo.partner.listing.ListedOrganisation;
import org.amparo.partner.listing.ListedPhone;

/** Writes what was edited here into an organisation's directory entry. */
final class OrganisationEntry {

    private OrganisationEntry() {}

    static ListedOrganisation begun(UUID id, String name) {
        return new ListedOrganisation(id, name, null, null, null, null, null, null, null, List.of(), List.of(), List.of(), List.of(), ServiceEntry.HERE);
    }

    static ListedOrganisation edited(ListedOrganisation b, EditOrganisation said) {
        List<ListedAttribute> attributes = new ArrayList<>(b.attributes().stream().filter(a -> !ListedAttribute.OURS.equals(a.scheme())).toList());
        attributes.add(ListedAttribute.ours(OwnWords.KIND, said.kind().name()));
        attributes.add(ListedAttribute.ours(OwnWords.ZONE, said.zone().getId()));
        if (said.country() != null) attributes.add(ListedAttribute.ours(OwnWords.COUNTRY, said.country()));
        List<ListedPhone> phones = new ArrayList<>(b.phones());
        if (!said.phone().isEmpty() && phones.stream().noneMatch(p -> said.phone().equals(p.number())))
            phones.add(0, new ListedPhone(said.phone(), null, null, null, List.of()));
        return new ListedOrganisation(b.id(), said.name(), b.alternateName(), b.description(), said.email().isEmpty() ? b.email() : said.email(), b.website(),
                b.legalStatus(), b.yearIncorporated(), b.parentId(), b.identifiers(), phones, b.contacts(), attributes, b.from());
    }
}
