package org.amparo.web.survivor;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.amparo.shared.Unacceptable;
import org.amparo.survivor.search.Found;
import org.amparo.survivor.search.SearchService;
import org.amparo.survivor.search.WhomToFind;
import org.amparo.web.frame.Digits;

/** Looking before starting a new record. What is searched for is posted, never in the address, and gone with the answer. */
@Named
@RequestScoped
public class SearchView {

    @Inject
    private SearchService search;

    private String name;
    private String bornText;
    private String phone;
    private String document;
    private Found found;

    public void load() {
        search.maySearch();
    }

    public void find() {
        found = search.find(new WhomToFind(name, year(), phone, document));
    }

    public Found getFound() {
        return found;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    private Integer year() {
        if (bornText == null) return null;
        String year = Digits.latin(bornText).strip();
        if (!year.matches("\\d{4}")) throw Unacceptable.because("born", "survivor.problem.notAYear");
        return Integer.valueOf(year);
    }

    public String getBornText() {
        return bornText;
    }

    public void setBornText(String bornText) {
        this.bornText = bornText;
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
