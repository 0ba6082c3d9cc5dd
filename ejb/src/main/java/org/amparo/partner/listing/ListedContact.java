package org.amparo.partner.listing;

import java.io.Serializable;
import java.util.List;

/** A person or desk at a partner organisation. */
public record ListedContact(String name, String title, String department, String email, List<ListedPhone> phones) implements Serializable {

    public ListedContact {
        phones = List.copyOf(phones);
    }
}
