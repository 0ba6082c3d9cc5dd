package org.amparo.partner.hsds;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amparo.partner.listing.Directory;
import org.amparo.partner.listing.FindingKind;

/**
 * Leaves out the address, point and name of every confidential place before anything else looks at the file, so that not even a
 * finding repeats it. Confidential is what is marked so in the file or by us, a shelter by its classification or name, every place of
 * such a service or organisation, and every place with the same address. When in doubt the address stays out: a leak can cost a life.
 */
final class Confidentiality {

    /** Set on a location row for {@link Reading}. */
    static final String MARK = "confidential address";

    private static final Pattern SHELTER = Pattern.compile("\\b(shelters?|safe ?houses?|safe accommodation|refuge|refugio|albergue|casa de acogida"
            + "|piso protegido|h[ée]bergement|foyer|centre d'accueil)\\b|ملجأ|مأوى|دار إيواء|بيت آمن",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
    private static final List<String> WHERE = List.of("latitude", "longitude", "external_identifier", "external_identifier_type");
    private static final List<String> OUTLINE = List.of("extent", "extent_type", "uri");
    private static final List<String> TELLING = List.of("name", "alternate_name", "description", "transportation", "url");

    private final Rows rows;
    private final Directory ours;
    private final Set<String> streets = new HashSet<>();

    Confidentiality(Rows rows, Directory ours) {
        this.rows = rows;
        this.ours = ours;
    }

    void leaveOutAddresses() {
        Set<Row> confidential = rows.of(Table.LOCATION).stream().filter(this::isConfidentialPlace).collect(Collectors.toCollection(LinkedHashSet::new));
        confidential.forEach(place -> addresses(place).map(Confidentiality::street).forEach(streets::add));
        streets.remove("");
        Streets told = new Streets(streets);
        List<Row> sameStreet = rows.of(Table.LOCATION).stream()
                .filter(place -> !confidential.contains(place) && addresses(place).anyMatch(a -> streets.contains(street(a)))).toList();
        Stream.concat(confidential.stream(), sameStreet.stream()).forEach(this::strip);
        rows.all().forEach(row -> told.leaveOutOf(row, column -> rows.found(FindingKind.CONFIDENTIAL_ADDRESS_IN_TEXT, row, column)));
        rows.of(Table.LOCATION).stream().filter(place -> "virtual".equalsIgnoreCase(place.text("location_type"))).forEach(this::stripAddress);
    }

    private boolean isConfidentialPlace(Row place) {
        boolean served = rows.describing(place, Table.SERVICE_AT_LOCATION)
                .anyMatch(link -> isConfidential(link) || refersToConfidential(link, Table.SERVICE));
        return served || isConfidential(place) || refersToConfidential(place, Table.ORGANIZATION);
    }

    /** The other entry may be in the file, or with us only. */
    private boolean refersToConfidential(Row row, Table table) {
        UUID id = row.uuid(table.key() + "_id");
        return isConfidential(rows.get(table, row.reference(table.key() + "_id"))) || id != null && ours.confidentialHere(id);
    }

    private boolean isConfidential(Row row) {
        if (row == null) return false;
        UUID id = row.uuid("id");
        boolean here = id != null && ours.confidentialHere(id);
        boolean owner = row.table() == Table.SERVICE && refersToConfidential(row, Table.ORGANIZATION);
        boolean named = row.table() != Table.ORGANIZATION && speaksOfShelter(row, "name");
        return here || owner || named || isMarked(row) || rows.describing(row, Table.ATTRIBUTE).anyMatch(this::marks);
    }

    private static boolean isMarked(Row row) {
        return row.cells().entrySet().stream().anyMatch(cell -> isMark(cell.getKey()) && !denies(cell.getValue()));
    }

    private boolean marks(Row attribute) {
        Row term = rows.get(Table.TAXONOMY_TERM, attribute.reference("taxonomy_term_id"));
        Stream<String> names = Stream.concat(Stream.of(attribute.text("label"), attribute.text("link_type")),
                term == null ? Stream.empty() : Stream.of(term.text("code"), term.text("name")));
        boolean mark = names.anyMatch(name -> name != null && isMark(name)) && !denies(attribute.text("value"));
        return mark || speaksOfShelter(attribute, "value", "label") || term != null && speaksOfShelter(term, "code", "name");
    }

    static boolean isMark(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "").equals("confidentialaddress");
    }

    static boolean denies(String value) {
        return value != null && List.of("false", "no", "0").contains(value.toLowerCase(Locale.ROOT));
    }

    private static boolean speaksOfShelter(Row row, String... columns) {
        return Stream.of(columns).map(row::text).anyMatch(text -> text != null && SHELTER.matcher(text.replace('_', ' ')).find());
    }

    private void strip(Row place) {
        boolean told = stripAddress(place);
        told |= place.cells().keySet().removeAll(TELLING);
        place.cells().put(MARK, "true");
        if (told) rows.found(FindingKind.CONFIDENTIAL_ADDRESS_LEFT_OUT, place, "");
        Stream<Row> links = rows.describing(place, Table.SERVICE_AT_LOCATION);
        links.flatMap(link -> Stream.of(link, rows.get(Table.SERVICE, link.reference("service_id")))).filter(Objects::nonNull)
                .flatMap(owner -> rows.describing(owner, Table.SERVICE_AREA)).forEach(area -> area.cells().keySet().removeAll(OUTLINE));
    }

    private boolean stripAddress(Row place) {
        List<Row> addresses = addresses(place).toList();
        addresses.forEach(rows::remove);
        boolean told = place.cells().keySet().removeAll(WHERE) || !addresses.isEmpty();
        if (told && place.text(MARK) == null && "virtual".equalsIgnoreCase(place.text("location_type")))
            rows.found(FindingKind.CONFIDENTIAL_ADDRESS_LEFT_OUT, place, "");
        return told;
    }

    private Stream<Row> addresses(Row place) {
        return rows.describing(place, Table.ADDRESS);
    }

    private static String street(Row address) {
        String line = address.text("address_1");
        return line == null ? "" : String.join(" ", Streets.words(line));
    }
}
