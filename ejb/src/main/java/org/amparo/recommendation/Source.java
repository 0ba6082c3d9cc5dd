package org.amparo.recommendation;

/** The five documents that the register draws on, cited by title and date. */
public enum Source {
    CC23("Co-Chairs' summary of the constructive dialogue on trafficking in persons", "4 October 2023",
            "paragraphs as numbered there"),
    EC25("Empowerment Collective, notes on the constructive dialogues", "October 2025",
            "points counted in order: T trafficking, S smuggling, TC and SC the concerns about how each went"),
    UNODC22("UNODC news item, Vienna", "4 July 2022",
            "paragraphs of the part on trafficking (TIP) or on the smuggling of migrants (SoM)"),
    ICL23("ICLAIM participation note", "October 2023", "paragraphs counted in order"),
    FC24("Freedom Collaborative newsletter", "October 2024", "paragraphs of the lead article; R the items of the round-up");

    private final String title;
    private final String date;
    private final String counting;

    Source(String title, String date, String counting) {
        this.title = title;
        this.date = date;
        this.counting = counting;
    }

    public String title() {
        return title;
    }

    public String date() {
        return date;
    }

    /** How a place in this document is found. */
    public String counting() {
        return counting;
    }
}
