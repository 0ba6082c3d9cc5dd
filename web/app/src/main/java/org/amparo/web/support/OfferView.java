package org.amparo.web.support;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashSet;
import java.util.List;
import org.amparo.casework.need.NeedDetails;
import org.amparo.casework.need.NeedService;
import org.amparo.codelist.Adjustment;
import org.amparo.codelist.NeedDomain;
import org.amparo.partner.DirectoryQuery;
import org.amparo.partner.DirectoryService;
import org.amparo.partner.ListingDetails;
import org.amparo.shared.CaseId;
import org.amparo.shared.ListingId;
import org.amparo.shared.NeedId;
import org.amparo.shared.ServiceId;
import org.amparo.support.Funding;
import org.amparo.support.OfferService;
import org.amparo.support.ServiceKind;
import org.amparo.support.SupportService;
import org.amparo.web.frame.Drafts;

/** Offers help for one of her needs: our own, or a partner's that she goes to by herself, with nothing sent ahead. */
@Named
@ViewScoped
public class OfferView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private SupportService support;
    @Inject
    private NeedService needs;
    @Inject
    private DirectoryService directory;
    @Inject
    private OfferForm form;
    @Inject
    private Drafts drafts;

    private String id;
    private String need;
    private NeedDomain domain;
    private boolean nothingOpen;
    private List<SelectItem> listings = List.of();

    public void load() {
        List<NeedDetails> open = open();
        nothingOpen = open.isEmpty();
        domain = open.stream().filter(n -> n.id().toString().equals(need)).map(NeedDetails::domain).findFirst().orElse(null);
        if (domain == null) return;
        drafts.read(id, getDraft());
        listings = directory.search(new DirectoryQuery(null, domain, null, null, null, null, false, null)).rows().stream()
                .map(l -> new SelectItem(l.id().toString(), l.name() + " · " + l.organisationName())).toList();
    }

    public String save() {
        ListingDetails listing = form.getListing() == null ? null : directory.listing(ListingId.parse(form.getListing()));
        OfferService offer = new OfferService(NeedId.parse(need), domain, form.getKind(), listing == null ? null : listing.organisation(),
                listing == null ? null : listing.id(), form.getFunding(), form.isInterpreter(), new HashSet<>(form.getAdjustments()), form.getWish());
        ServiceId offered = support.offer(CaseId.parse(id), offer);
        drafts.drop(id, getDraft());
        return "/support/service?faces-redirect=true&id=" + offered;
    }

    public String discard() {
        drafts.drop(id, getDraft());
        return "/support/offer?faces-redirect=true&id=" + CaseId.parse(id) + "&need=" + NeedId.parse(need);
    }

    /** Read anew for every request: her words are not kept. */
    public List<NeedDetails> open() {
        return needs.needs(CaseId.parse(id)).stream().filter(NeedDetails::open).toList();
    }

    /** As it was when the page was asked for: whether a part of the page stands there is asked again also of whoever may no longer know. */
    public boolean isNothingOpen() {
        return nothingOpen;
    }

    public String getDraft() {
        return "support.offer." + NeedId.parse(need);
    }

    public NeedDomain getDomain() {
        return domain;
    }

    public List<ServiceKind> getKinds() {
        return domain == null ? List.of() : ServiceKind.answering(domain);
    }

    public List<SelectItem> getListings() {
        return listings;
    }

    public Funding[] getFundings() {
        return Funding.values();
    }

    public Adjustment[] getAdjustments() {
        return Adjustment.values();
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getNeed() {
        return need;
    }

    public void setNeed(String need) {
        this.need = need;
    }
}
