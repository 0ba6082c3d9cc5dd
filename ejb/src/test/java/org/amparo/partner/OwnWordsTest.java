package org.amparo.partner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.amparo.codelist.Adjustment;
import org.amparo.codelist.NeedDomain;
import org.amparo.partner.listing.ListedAddress;
import org.amparo.partner.listing.ListedAttribute;
import org.amparo.partner.listing.ListedCapacity;
import org.amparo.partner.listing.ListedLocation;
import org.amparo.partner.listing.ListedOrganisation;
import org.amparo.partner.listing.ListedService;
import org.amparo.partner.listing.LocationKind;
import org.amparo.partner.listing.Provenance;
import org.amparo.partner.listing.ServiceStatus;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.amparo.shared.ListingId;
import org.amparo.shared.OrganisationId;
import org.junit.jupiter.api.Test;

class OwnWordsTest {

    private static final Terms TERMS = new Terms(Set.of(NeedDomain.LEGAL), Set.of("spa"), Set.of(Adjustment.EASY_READ), Set.of(Served.MEN), Set.of("Norte"), new AgeRange(18, null));
    private static final Pledges PLEDGES = new Pledges(true, true, false, true, true);

    @Test
    void whatIsEditedHereIsReadBackTheSame() {
        var edited = ServiceEntry.edited(service(), edit(PLEDGES), Instant.EPOCH);

        assertEquals(TERMS, OwnWords.terms(edited));
        assertEquals(PLEDGES, OwnWords.pledges(edited));
    }

    @Test
    void othersAttributesStay() {
        var theirs = new ListedAttribute("taxonomy", "42", "Counselling", null);

        assertTrue(OwnWords.said(List.of(theirs, ListedAttribute.ours(OwnWords.FREE, "true")), TERMS, Pledges.NONE).contains(theirs));
        assertFalse(OwnWords.said(List.of(ListedAttribute.ours(OwnWords.FREE, "true")), TERMS, Pledges.NONE).contains(ListedAttribute.ours(OwnWords.FREE, "true")));
    }

    @Test
    @Holds(Recommendation.R_01)
    void aFileThatSaysNothingPledgesNothing() {
        assertEquals(Pledges.NONE, OwnWords.pledges(service()));
    }

    @Test
    void capacityNeedsANumberAndATime() {
        var capacity = new Capacity(2, 6, false, Instant.EPOCH);

        assertEquals(capacity, OwnWords.capacity(ServiceEntry.withCapacity(service(), capacity)));
        assertEquals(Capacity.NEVER_SAID, OwnWords.capacity(withCapacity(new ListedCapacity("bed", BigDecimal.ONE, null, null, null))));
    }

    @Test
    void anUnknownKindZoneOrCountryIsNoReasonToStop() {
        var organisation = new ListedOrganisation(UUID.randomUUID(), "A", null, null, null, null, null, null, null, List.of(), List.of(), List.of(),
                List.of(ListedAttribute.ours(OwnWords.KIND, "Legal service"), ListedAttribute.ours(OwnWords.ZONE, "Mars/Base"),
                        ListedAttribute.ours(OwnWords.COUNTRY, "ZZ")), ServiceEntry.HERE);

        assertEquals(OrganisationKind.LEGAL_SERVICE, OwnWords.kind(organisation));
        assertEquals(ZoneId.of("Z"), OwnWords.zone(organisation));
        assertEquals(null, OwnWords.country(organisation));
    }

    @Test
    @Holds(Recommendation.R_16)
    void hidingAPlaceTakesItsAddressAndAnotherTextMayNotTellIt() {
        var place = new ListedLocation(UUID.randomUUID(), LocationKind.PHYSICAL, null, false, "House", null, null, null, null, null, null, null,
                List.of(new ListedAddress(LocationKind.PHYSICAL, null, "12 Calle  Escondida", null, "C", null, null, null, "ES")),
                List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), new Provenance("f", "/"));

        assertTrue(ServiceEntry.tells("Come to 12 calle escondida at ten", List.of(place)));
        assertEquals(List.of(), ServiceEntry.hidden(place).addresses());
        assertEquals(null, ServiceEntry.hidden(place).name());
    }

    private static EditListing edit(Pledges pledges) {
        return new EditListing(ListingId.fresh(), OrganisationId.fresh(), "Law", "", ServiceStatus.ACTIVE, TERMS, pledges, 0);
    }

    private static ListedService service() {
        return ServiceEntry.begun(edit(Pledges.NONE), UUID.randomUUID());
    }

    private static ListedService withCapacity(ListedCapacity capacity) {
        var b = service();
        return new ListedService(b.id(), b.organisationId(), b.name(), null, null, null, null, b.status(), null, null, null, null, null, null, null, null, null,
                null, null, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(capacity), List.of(), b.from());
    }
}
