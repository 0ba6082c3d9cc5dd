package org.amparo.web.referral;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.amparo.referral.ReferralPage;
import org.amparo.referral.ReferralService;
import org.amparo.survivor.consent.Giving;
import org.amparo.web.frame.Tongue;

/** Whether she took the paper home, or deliberately not. */
@Named
@RequestScoped
public class HerPaperForm {

    @Inject
    private ReferralService referrals;
    @Inject
    private ReferralView view;

    private Giving.Copy copy;

    public String save() {
        referrals.herCopyIs(view.getPage().row().id(), copy, view.getVersion());
        return "/referral/referral?faces-redirect=true&id=" + view.getPage().row().id();
    }

    /** Deliberately not handed over: nobody is asked to print it as long as that stands. */
    public boolean isKept() {
        return view.getPage().herCopy() != null && view.getPage().herCopy() != Giving.Copy.GIVEN;
    }

    public Tongue getHers() {
        ReferralPage page = view.getPage();
        return Tongue.spokenAs(page.herLanguage());
    }

    public List<Tongue> getOthers() {
        return List.of(Tongue.values()).stream().filter(t -> t != getHers()).toList();
    }

    public List<Giving.Copy> getCopies() {
        return List.of(Giving.Copy.values());
    }

    public Giving.Copy getCopy() { return copy; }
    public void setCopy(Giving.Copy copy) { this.copy = copy; }
}
