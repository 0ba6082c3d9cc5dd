package org.amparo.partner;

import java.util.List;
import java.util.stream.Stream;
import org.amparo.partner.listing.ListedContact;
import org.amparo.partner.listing.ListedOrganisation;
import org.amparo.partner.listing.ListedPhone;

/** How to reach an organisation, out of what its directory entry says: named people first, then its own numbers and address. */
final class Contacts {

    private Contacts() {}

    static List<PartnerContact> of(ListedOrganisation said) {
        Stream<PartnerContact> people = said.contacts().stream()
                .map(c -> new PartnerContact(plain(c.name()), plain(c.title() == null ? c.department() : c.title()), plain(c.email()), first(c)));
        Stream<PartnerContact> desk = said.phones().stream().map(p -> new PartnerContact("", plain(p.description()), "", number(p)));
        Stream<PartnerContact> mail = said.email() == null ? Stream.empty() : Stream.of(new PartnerContact("", "", said.email(), ""));
        return Stream.of(people, desk, mail).flatMap(s -> s).toList();
    }

    private static String first(ListedContact contact) {
        return contact.phones().stream().map(Contacts::number).findFirst().orElse("");
    }

    private static String number(ListedPhone phone) {
        String number = plain(phone.number());
        return phone.extension() == null || phone.extension().isBlank() ? number : number + " ext. " + phone.extension();
    }

    private static String plain(String text) {
        return text == null ? "" : text;
    }
}
