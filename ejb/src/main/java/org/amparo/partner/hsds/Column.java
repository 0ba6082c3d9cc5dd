package org.amparo.partner.hsds;

/** A column of a table. A reference has a target table, or ANY. */
record Column(String name, boolean required, Kind kind, String target) {

    static final String ANY = "any";

    /** Reads {@code name}, {@code name!} (required), {@code name:kind}, {@code name>target}. */
    static Column parse(String text) {
        String[] reference = text.split(">");
        String[] typed = reference[0].split(":");
        boolean required = typed[0].endsWith("!");
        String name = required ? typed[0].substring(0, typed[0].length() - 1) : typed[0];
        if (reference.length == 2) return new Column(name, required, Kind.ID, reference[1]);
        return new Column(name, required, typed.length == 2 ? Kind.named(typed[1]) : Kind.TEXT, null);
    }

    boolean refers() {
        return target != null;
    }
}
