package org.amparo.partner.listing;

import java.io.Serializable;

/** Where a value was read: the file, and the line or JSON pointer in it. */
public record Provenance(String file, String place) implements Serializable {

    /** The same place, pointing at one field: {@code services.csv:3 status}, {@code page.json#/contents/0/status}. */
    public String at(String field) {
        if (field == null || field.isEmpty()) return toString();
        return file + (place.startsWith("/") ? "#" + (place.equals("/") ? "" : place) + "/" + field : ":" + place + " " + field);
    }

    @Override
    public String toString() {
        return file + (place.startsWith("/") ? "#" + place : ":" + place);
    }
}
