package org.amparo.partner;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amparo.codelist.Adjustment;
import org.amparo.codelist.Countries;
import org.amparo.codelist.NeedDomain;
import org.amparo.partner.listing.ListedAttribute;
import org.amparo.partner.listing.ListedCapacity;
import org.amparo.partner.listing.ListedLanguage;
import org.amparo.partner.listing.ListedOrganisation;
import org.amparo.partner.listing.ListedService;
import org.amparo.partner.listing.ListedServiceArea;

/** Our own words in a directory entry: attributes that say what the exchange format has no field for. */
final class OwnWords {

    static final String DOMAIN = "domain";
    static final String ADJUSTMENT = "adjustment";
    static final String SERVES = "serves";
    static final String PLEDGE = "unconditional-pledge";
    static final String FREE = "free";
    static final String CONFIDENTIAL = "confidential-address";
    static final String CROSS_BORDER = "cross-border";
    static final String TRAUMA_INFORMED = "trauma-informed";
    static final String KIND = "organisation-kind";
    static final String ZONE = "time-zone";
    static final String COUNTRY = "country";

    private OwnWords() {}

    static Terms terms(ListedService service) {
        Set<String> languages = service.languages().stream().map(ListedLanguage::code).filter(c -> c != null && !c.isBlank()).collect(Collectors.toSet());
        Set<String> regions = service.areas().stream().map(ListedServiceArea::name).filter(n -> n != null && n.length() <= 80).map(Terms::plain).collect(Collectors.toSet());
        Integer from = service.minimumAge();
        Integer to = service.maximumAge();
        AgeRange ages = from != null && to != null && from > to ? AgeRange.ALL : new AgeRange(from, to);
        return new Terms(codes(service.attributes(), DOMAIN, NeedDomain.class), languages, codes(service.attributes(), ADJUSTMENT, Adjustment.class),
                codes(service.attributes(), SERVES, Served.class), regions, ages);
    }

    static Pledges pledges(ListedService service) {
        List<ListedAttribute> said = service.attributes();
        boolean nothingCosts = !service.costs().isEmpty() && service.costs().stream().allMatch(c -> c.amount() != null && c.amount().signum() == 0);
        return new Pledges(says(said, PLEDGE), says(said, FREE) || nothingCosts, says(said, CONFIDENTIAL), says(said, CROSS_BORDER), says(said, TRAUMA_INFORMED));
    }

    static Capacity capacity(ListedService service) {
        return service.capacities().stream().filter(c -> c.available() != null && c.updated() != null).findFirst()
                .map(c -> new Capacity(places(c.available()), places(c.maximum()), false, c.updated())).orElse(Capacity.NEVER_SAID);
    }

    static OrganisationKind kind(ListedOrganisation organisation) {
        return OrganisationKind.read(value(organisation.attributes(), KIND));
    }

    static ZoneId zone(ListedOrganisation organisation) {
        try {
            String zone = value(organisation.attributes(), ZONE);
            return zone == null ? ZoneOffset.UTC : ZoneId.of(zone);
        } catch (DateTimeException e) {
            return ZoneOffset.UTC;
        }
    }

    static String country(ListedOrganisation organisation) {
        String country = value(organisation.attributes(), COUNTRY);
        return Countries.known(country) ? country : null;
    }

    /** Everybody else's attributes stay as they are; ours are said anew. */
    static List<ListedAttribute> said(List<ListedAttribute> before, Terms terms, Pledges pledges) {
        List<ListedAttribute> said = new ArrayList<>(before.stream().filter(a -> !ListedAttribute.OURS.equals(a.scheme())).toList());
        terms.domains().forEach(d -> said.add(ListedAttribute.ours(DOMAIN, d.name())));
        terms.adjustments().forEach(a -> said.add(ListedAttribute.ours(ADJUSTMENT, a.name())));
        terms.serves().forEach(s -> said.add(ListedAttribute.ours(SERVES, s.name())));
        Stream.of(flag(PLEDGE, pledges.unconditional()), flag(FREE, pledges.free()), flag(CONFIDENTIAL, pledges.confidential()),
                flag(CROSS_BORDER, pledges.crossBorder()), flag(TRAUMA_INFORMED, pledges.traumaInformed())).forEach(said::add);
        return said;
    }

    static ListedCapacity said(Capacity capacity) {
        return new ListedCapacity(null, number(capacity.available()), number(capacity.maximum()), null, capacity.saidAt());
    }

    private static ListedAttribute flag(String code, boolean yes) {
        return ListedAttribute.ours(code, Boolean.toString(yes));
    }

    private static boolean says(List<ListedAttribute> said, String code) {
        return "true".equalsIgnoreCase(value(said, code));
    }

    private static String value(List<ListedAttribute> said, String code) {
        return said.stream().filter(a -> a.code() != null && a.code().equalsIgnoreCase(code) && a.value() != null)
                .map(a -> a.value().strip()).findFirst().orElse(null);
    }

    private static <E extends Enum<E>> Set<E> codes(List<ListedAttribute> said, String code, Class<E> type) {
        Set<String> values = said.stream().filter(a -> code.equalsIgnoreCase(a.code()) && a.value() != null)
                .map(a -> a.value().strip().toUpperCase(Locale.ROOT).replace('-', '_')).collect(Collectors.toSet());
        return EnumSet.allOf(type).stream().filter(e -> values.contains(e.name())).collect(Collectors.toCollection(() -> EnumSet.noneOf(type)));
    }

    private static Integer places(BigDecimal number) {
        return number == null || number.signum() < 0 ? null : Math.min(number.intValue(), 100_000);
    }

    private static BigDecimal number(Integer places) {
        return places == null ? null : BigDecimal.valueOf(places);
    }
}
