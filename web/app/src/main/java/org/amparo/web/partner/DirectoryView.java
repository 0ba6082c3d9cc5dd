package org.amparo.web.partner;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.amparo.codelist.Adjustment;
import org.amparo.codelist.NeedDomain;
import org.amparo.partner.DirectoryFront;
import org.amparo.partner.DirectoryQuery;
import org.amparo.partner.DirectoryService;
import org.amparo.partner.ListingDetails;
import org.amparo.partner.Served;
import org.amparo.shared.Page;

/** Services of partners: by need, language, region, accessibility and whom they take in. What is looked for is posted. */
@Named
@ViewScoped
public class DirectoryView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private DirectoryService directory;
    @Inject
    private PartnerWords words;

    private String text;
    private NeedDomain domain;
    private String language;
    private String region;
    private Adjustment adjustment;
    private Served serves;
    private boolean unusable;
    private String after;
    private Page<ListingDetails> page;
    private List<SelectItem> languages;
    private List<SelectItem> regions;

    public void load() {
        DirectoryFront front = directory.front();
        languages = words.languages(front.languages());
        regions = front.regions().stream().map(r -> new SelectItem(r, words.region(r))).toList();
        page = front.page();
    }

    public void show() {
        after = null;
        read();
    }

    public void older() {
        after = page.next();
        read();
    }

    private void read() {
        page = directory.search(new DirectoryQuery(text, domain, language, region, adjustment, serves, unusable, after));
    }

    public Page<ListingDetails> getPage() {
        return page;
    }

    public boolean isLater() {
        return after != null;
    }

    public List<SelectItem> getLanguages() {
        return languages;
    }

    public List<SelectItem> getRegions() {
        return regions;
    }

    public NeedDomain[] getDomains() {
        return NeedDomain.values();
    }

    public Adjustment[] getAdjustments() {
        return Adjustment.values();
    }

    public Served[] getServedGroups() {
        return Served.values();
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public NeedDomain getDomain() {
        return domain;
    }

    public void setDomain(NeedDomain domain) {
        this.domain = domain;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public String getRegion() {
        return region;
    }

    public void setRegion(String region) {
        this.region = region;
    }

    public Adjustment getAdjustment() {
        return adjustment;
    }

    public void setAdjustment(Adjustment adjustment) {
        this.adjustment = adjustment;
    }

    public Served getServes() {
        return serves;
    }

    public void setServes(Served serves) {
        this.serves = serves;
    }

    public boolean isUnusable() {
        return unusable;
    }

    public void setUnusable(boolean unusable) {
        this.unusable = unusable;
    }
}
