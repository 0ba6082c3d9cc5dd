package org.amparo.web.survivor;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.amparo.shared.SurvivorId;
import org.amparo.survivor.AgeBand;
import org.amparo.web.frame.Digits;
import org.amparo.work.draft.DraftService;

/**
 * Whom somebody looked for before she began a new record. Posted from page to page, never in an address and never in the session; with the
 * record begun it becomes sealed drafts of its forms, so that nothing is typed twice.
 */
@Named
@RequestScoped
public class Sought {

    @Inject
    private HttpServletRequest request;
    @Inject
    private DraftService drafts;
    @Inject
    private Clock clock;

    private String name;
    private String born;
    private String phone;
    private String document;

    /** What the search posted. An address may say whatever it likes. */
    public void read() {
        if (!request.getMethod().equals("POST") || request.getQueryString() != null) return;
        name = request.getParameter("name");
        born = request.getParameter("born");
        phone = request.getParameter("phone");
        document = request.getParameter("document");
    }

    void keep(SurvivorId her) {
        keep(her, AboutView.DRAFT, about(LocalDate.now(clock)));
        keep(her, WayView.DRAFT, typed(Map.of("reach", said(phone))));
    }

    private void keep(SurvivorId her, String form, Map<String, String> fields) {
        if (!fields.isEmpty()) drafts.keep(her, form, fields);
    }

    /** A year is no date: it stands beside the question, and answers the one about her age where it leaves no doubt. */
    private Map<String, String> about(LocalDate today) {
        var fields = typed(Map.of("preferredName", said(name), "documents", said(document)));
        String year = Digits.latin(said(born)).strip();
        if (!year.matches("\\d{4}")) return fields;
        fields.put(AboutView.SOUGHT_YEAR, year);
        AgeBand.ofYear(Integer.parseInt(year), today).ifPresent(band -> fields.put("ageBand", band.name()));
        return fields;
    }

    private static Map<String, String> typed(Map<String, String> fields) {
        Map<String, String> kept = new LinkedHashMap<>(fields);
        kept.values().removeIf(String::isBlank);
        return kept;
    }

    private static String said(String text) {
        return text == null ? "" : text;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getBorn() {
        return born;
    }

    public void setBorn(String born) {
        this.born = born;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public String getDocument() {
        return document;
    }

    public void setDocument(String document) {
        this.document = document;
    }
}
