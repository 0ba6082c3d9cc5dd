package org.amparo.docs;

/** How names of the code are written for people. */
final class Words {

    private Words() {}

    static String title(String name) {
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    /** A cell of a Markdown table. */
    static String cell(String text) {
        return text.replace("|", "\\|").replace("\n", " ");
    }
}
