package org.amparo.partner.hsds;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The tables of HSDS 3.0 and of the 3.1 capacity extension: their names in files and in JSON, their columns, what refers to what. */
enum Table {
    ORGANIZATION("organization organizations",
            "id!:id name! alternate_name description! email:email website:link tax_status tax_id year_incorporated:integer legal_status "
            + "parent_organization_id>organization"),
    SERVICE("service services",
            "id!:id organization_id>organization program_id>program name! alternate_name description url:link email:email status!:status "
            + "interpretation_services application_process fees_description wait_time fees accreditations eligibility_description "
            + "minimum_age:integer maximum_age:integer assured_date:date assurer_email:email licenses alert last_modified:instant"),
    LOCATION("location locations",
            "id!:id location_type!:location_type url:link organization_id>organization name alternate_name description transportation "
            + "latitude:number longitude:number external_identifier external_identifier_type"),
    SERVICE_AT_LOCATION("service_at_location service_at_locations",
            "id!:id service_id>service location_id>location description"),
    PROGRAM("program programs", "id!:id organization_id>organization name! alternate_name description!"),
    ADDRESS("address addresses",
            "id!:id location_id>location attention address_1! address_2 city! region state_province! postal_code! country!:country "
            + "address_type!:location_type"),
    PHONE("phone phones",
            "id!:id location_id>location service_id>service organization_id>organization contact_id>contact "
            + "service_at_location_id>service_at_location number!:phone extension type:phone_type description"),
    CONTACT("contact contacts",
            "id!:id organization_id>organization service_id>service service_at_location_id>service_at_location location_id>location "
            + "name title department email:email"),
    LANGUAGE("language languages", "id!:id service_id>service location_id>location phone_id>phone name code:language note"),
    ACCESSIBILITY("accessibility", "id!:id location_id>location description details url:link"),
    SCHEDULE("schedule schedules",
            "id!:id service_id>service location_id>location service_at_location_id>service_at_location valid_from:date valid_to:date "
            + "dtstart:date timezone:offset until:date count:integer wkst:weekday freq:frequency interval:integer byday:rule "
            + "byweekno:rule bymonthday:rule byyearday:rule description opens_at:time closes_at:time schedule_link:link attending_type notes"),
    SERVICE_AREA("service_area service_areas",
            "id!:id service_id>service service_at_location_id>service_at_location name description extent:outline extent_type:extent_type uri:link"),
    COST_OPTION("cost_option cost_options",
            "id!:id service_id>service valid_from:date valid_to:date option currency:currency amount:number amount_description"),
    REQUIRED_DOCUMENT("required_document required_documents", "id!:id service_id>service document uri:link"),
    ORGANIZATION_IDENTIFIER("organization_identifier organization_identifiers",
            "id!:id organization_id>organization identifier_scheme identifier_type! identifier!"),
    FUNDING("funding", "id!:id organization_id>organization service_id>service source"),
    ATTRIBUTE("attribute attributes", "id!:id link_id>any taxonomy_term_id>taxonomy_term link_type link_entity value label"),
    TAXONOMY_TERM("taxonomy_term taxonomy_terms",
            "id!:id code name! description! parent_id>taxonomy_term taxonomy language:language taxonomy_id>taxonomy term_uri:link"),
    TAXONOMY("taxonomy taxonomies taxonomy_detail", "id!:id name! description! uri:link version"),
    METADATA("metadata",
            "id!:id resource_id>any resource_type last_action_date last_action_type field_name previous_value replacement_value updated_by"),
    SERVICE_CAPACITY("service_capacity service_capacities capacities",
            "id!:id service_id>service unit_id>unit available!:number maximum:number description updated!:instant"),
    UNIT("unit units", "id!:id name! scheme identifier uri:link"),
    URL("url urls additional_urls additional_websites", "id!:id organization_id>organization service_id>service label url!:link"),
    META_TABLE_DESCRIPTION("meta_table_description meta_table_descriptions", "id!:id name language character_set");

    private static final Map<String, Table> NAMED = Arrays.stream(values())
            .flatMap(table -> table.names.stream().map(name -> Map.entry(name, table)))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private final List<String> names;
    private final Map<String, Column> columns;

    Table(String names, String columns) {
        this.names = List.of(names.split(" "));
        this.columns = Arrays.stream(columns.split(" ")).map(Column::parse)
                .collect(Collectors.toMap(Column::name, Function.identity(), (a, b) -> a, LinkedHashMap::new));
    }

    /** The table of a JSON key or a file name such as {@code folder/Services.csv}; null when it is none. */
    static Table named(String name) {
        String plain = name.substring(name.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        return NAMED.get(plain.endsWith(".csv") ? plain.substring(0, plain.length() - 4) : plain);
    }

    /** The table that a row with these fields most likely belongs to; null when nothing but an id is known of it. */
    static Table withFields(Collection<String> fields) {
        Table best = null;
        long most = 1;
        for (Table table : values()) {
            long known = fields.stream().filter(field -> table.columns.containsKey(field) || table.nests(field)).count();
            if (known > most) {
                best = table;
                most = known;
            }
        }
        return best;
    }

    String key() {
        return names.getFirst();
    }

    Collection<Column> columns() {
        return columns.values();
    }

    Column column(String name) {
        return columns.get(name);
    }

    /** Entries of these four can be stored by themselves; every other row describes one of them. */
    boolean isListing() {
        return ordinal() <= SERVICE_AT_LOCATION.ordinal();
    }

    private boolean nests(String field) {
        Table other = NAMED.get(field);
        if (other == null) return false;
        boolean one = field.equals(other.key());
        return one ? column(other.key() + "_id") != null : other.column(key() + "_id") != null;
    }
}
